#!/usr/bin/env python3
"""Builds "Be Vietnam Pro So", the companion font that sets figures on one advance.

Be Vietnam Pro has no tabular figures (its 1 is far narrower than its 4), so columns of numbers do not
line up and font-variant-numeric does nothing. This takes its own digits and the signs that stand in numbers,
centres every digit on one advance, narrows the few that are too wide, and writes two small woff2 files.
The Open Font License permits it (no reserved font name); the licence is kept beside the files.

Needs fonttools with brotli:  apt-get install python3-fonttools python3-brotli
Run from the root of the repository:  python3 scripts/build-figures-font.py
"""

from pathlib import Path

from fontTools import subset
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "node_modules/@fontsource/be-vietnam-pro"
TARGET = ROOT / "src/ui/fonts"
DIGITS = "0123456789"
SIGNS = "+,.\u2212"
ADVANCE = {400: 630, 600: 655}
SIDE = 26  # the least white on either side of a digit
NARROWEST = 0.94  # a digit squeezed more than this looks condensed beside its neighbours


def set_on_one_advance(font, advance):
    glyphs, metrics, names = font["glyf"], font["hmtx"], font.getBestCmap()
    drawn = font.getGlyphSet()
    for digit in DIGITS:
        name = names[ord(digit)]
        outline = glyphs[name]
        width = outline.xMax - outline.xMin
        scale = max(NARROWEST, min(1.0, (advance - 2 * SIDE) / width))
        left = round((advance - width * scale) / 2)
        pen = TTGlyphPen(drawn)
        drawn[name].draw(TransformPen(pen, (scale, 0, 0, 1, left - outline.xMin * scale, 0)))
        glyphs[name] = pen.glyph()
        glyphs[name].recalcBounds(glyphs)
        metrics[name] = (advance, glyphs[name].xMin)
    # plus and minus take the advance of a digit, so that signed columns line up too
    for sign in "+\u2212":
        name = names[ord(sign)]
        outline = glyphs[name]
        pen = TTGlyphPen(drawn)
        shift = round((advance - (outline.xMax - outline.xMin)) / 2) - outline.xMin
        drawn[name].draw(TransformPen(pen, (1, 0, 0, 1, shift, 0)))
        glyphs[name] = pen.glyph()
        glyphs[name].recalcBounds(glyphs)
        metrics[name] = (advance, glyphs[name].xMin)


def rename(font, weight):
    family = "Be Vietnam Pro So"
    style = "Regular" if weight == 400 else "SemiBold"
    wanted = {1: family, 2: style, 3: f"{family} {style} 1.0", 4: f"{family} {style}", 6: f"BeVietnamProSo-{style}"}
    for record in list(font["name"].names):
        if record.nameID in wanted:
            record.string = wanted[record.nameID]
        elif record.nameID not in (0, 13, 14):
            font["name"].names.remove(record)


def build(weight):
    font = TTFont(SOURCE / f"files/be-vietnam-pro-latin-{weight}-normal.woff2")
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=False, name_IDs=["*"], flavor="woff2")
    cutter = subset.Subsetter(options)
    cutter.populate(text=DIGITS + SIGNS)
    cutter.subset(font)
    set_on_one_advance(font, ADVANCE[weight])
    rename(font, weight)
    font.flavor = "woff2"
    TARGET.mkdir(parents=True, exist_ok=True)
    path = TARGET / f"be-vietnam-pro-so-{weight}.woff2"
    font.save(path)
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size} bytes")


if __name__ == "__main__":
    for weight in ADVANCE:
        build(weight)
    (TARGET / "LICENSE").write_bytes((SOURCE / "LICENSE").read_bytes())
