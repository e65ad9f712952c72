import type { PDFPageProxy } from 'pdfjs-dist';
import { openPdf, pdfModule } from './pdf-open.ts';
import {
  blankRaster,
  drawMask,
  drawPicture,
  type Picture,
  type Raster,
  type Transform,
  times,
  toPgm,
} from './raster.ts';
import { withoutRuledLines } from './ruled-lines.ts';

export interface OpenedScan {
  count: number;
  /** The pictures of a page as one grey picture (PGM); null when the page has none. */
  page(number: number): Promise<Uint8Array | null>;
}

/** Dots an inch: what recognition was trained for; more only costs time. */
const DPI = 300;
/** An A3 page at that density. */
const MOST_DOTS = 18_000_000;
const WAIT_MS = 20_000;

/** Opens a PDF to take the pictures of its pages, without drawing anything else: no canvas is needed. */
export async function openPages(bytes: Uint8Array): Promise<OpenedScan> {
  const task = await openPdf(bytes);
  const document = await task.promise;
  return {
    count: document.numPages,
    async page(number) {
      const page = await document.getPage(number);
      try {
        return await pictureOf(page);
      } finally {
        page.cleanup();
      }
    },
  };
}

async function pictureOf(page: PDFPageProxy): Promise<Uint8Array | null> {
  const { OPS } = await pdfModule();
  const { fnArray, argsArray } = await page.getOperatorList();
  const natural = page.getViewport({ scale: DPI / 72 });
  const shrink = Math.min(1, Math.sqrt(MOST_DOTS / (natural.width * natural.height)));
  const viewport = page.getViewport({ scale: (DPI / 72) * shrink });
  let raster: Raster | null = null;
  let current = viewport.transform as Transform;
  let dark = true;
  const stack: { current: Transform; dark: boolean }[] = [];
  const draw = (picture: Picture | null, mask: boolean) => {
    if (!picture) return;
    raster ??= blankRaster(Math.ceil(viewport.width), Math.ceil(viewport.height));
    if (mask) drawMask(raster, picture, current, dark);
    else drawPicture(raster, picture, current);
  };
  for (let index = 0; index < fnArray.length; index++) {
    const args = argsArray[index] as unknown[];
    switch (fnArray[index]) {
      case OPS.save:
        stack.push({ current, dark });
        break;
      case OPS.restore:
        ({ current, dark } = stack.pop() ?? { current, dark });
        break;
      case OPS.transform:
        current = times(current, args as unknown as Transform);
        break;
      case OPS.paintFormXObjectBegin:
        stack.push({ current, dark });
        if (Array.isArray(args[0])) current = times(current, args[0] as unknown as Transform);
        break;
      case OPS.paintFormXObjectEnd:
        ({ current, dark } = stack.pop() ?? { current, dark });
        break;
      case OPS.setFillRGBColor:
        dark = isDark(args);
        break;
      case OPS.paintImageXObject:
        draw(await objectOf(page, args[0] as string), false);
        break;
      case OPS.paintInlineImageXObject:
        draw(args[0] as Picture, false);
        break;
      case OPS.paintImageMaskXObject: {
        const mask = args[0] as Picture & { data: Uint8Array | string };
        draw(typeof mask.data === 'string' ? await objectOf(page, mask.data) : mask, true);
      }
    }
  }
  return raster && toPgm(withoutRuledLines(raster));
}

function isDark(args: readonly unknown[]): boolean {
  const [red = 0, green = 0, blue = 0] =
    typeof args[0] === 'string'
      ? (args[0].match(/[0-9a-f]{2}/gi) ?? []).map((hex) => Number.parseInt(hex, 16))
      : (args as number[]);
  return red + green + blue < 600;
}

/** A picture that the library decodes in the background; null when it cannot. */
function objectOf(page: PDFPageProxy, name: string): Promise<Picture | null> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), WAIT_MS);
    store.get(name, (picture: Picture | null) => {
      clearTimeout(timer);
      resolve(picture?.data ? picture : null);
    });
  });
}
