/** A form while it is being made: everything travels in the fields of the page, so that it works without script. */
export interface EditedForm {
  code: string;
  name: string;
  note: string;
  lines: { indicatorId: number; label: string; group: string; required: boolean }[];
  rules: { kind: 'sum' | 'max'; whole: number | null; parts: number[] }[];
}

interface Fields {
  text(name: string): string;
  all(name: string): string[];
  has(name: string): boolean;
  int(name: string): number | null;
}

const MOST = 500;

/** What stands in the fields: `line.0.indicator`, `line.0.label` …, `rule.0.kind` … */
export function editedForm(fields: Fields): EditedForm {
  const lines: EditedForm['lines'] = [];
  for (let i = 0; i < MOST && fields.has(`line.${i}.indicator`); i++) {
    const indicatorId = fields.int(`line.${i}.indicator`);
    if (indicatorId === null) continue;
    lines.push({
      indicatorId,
      label: fields.text(`line.${i}.label`),
      group: fields.text(`line.${i}.group`),
      required: fields.has(`line.${i}.required`),
    });
  }
  const rules: EditedForm['rules'] = [];
  for (let i = 0; i < MOST && fields.has(`rule.${i}.kind`); i++)
    rules.push({
      kind: fields.text(`rule.${i}.kind`) === 'max' ? 'max' : 'sum',
      whole: fields.int(`rule.${i}.whole`),
      parts: fields.all(`rule.${i}.parts`).map(Number).filter(Number.isSafeInteger),
    });
  return { code: fields.text('code'), name: fields.text('name'), note: fields.text('note'), lines, rules };
}

/**
 * What a button does to it: `them-dong`, `them-quy-tac`, `len:2`, `xuong:2`, `bo:2`, `bo-quy-tac:0`. `add`: the
 * indicators to add with `them-dong`; those that are there already are left out.
 */
export function editForm(
  form: EditedForm,
  what: string,
  add: readonly { id: number; name: string }[] = [],
): EditedForm {
  const [verb, number] = what.split(':');
  const i = Number(number);
  const lines = [...form.lines];
  switch (verb) {
    case 'them-dong': {
      const there = new Set(lines.map((line) => line.indicatorId));
      for (const one of add)
        if (!there.has(one.id)) lines.push({ indicatorId: one.id, label: one.name, group: '', required: true });
      return { ...form, lines };
    }
    case 'len':
    case 'xuong': {
      const j = verb === 'len' ? i - 1 : i + 1;
      const a = lines[i];
      const b = lines[j];
      if (a && b) [lines[i], lines[j]] = [b, a];
      return { ...form, lines };
    }
    case 'bo': {
      const gone = lines[i]?.indicatorId;
      const rules = form.rules.map((rule) => ({
        ...rule,
        whole: rule.whole === gone ? null : rule.whole,
        parts: rule.parts.filter((id) => id !== gone),
      }));
      return { ...form, lines: lines.filter((_, k) => k !== i), rules };
    }
    case 'them-quy-tac':
      return { ...form, rules: [...form.rules, { kind: 'sum', whole: null, parts: [] }] };
    case 'bo-quy-tac':
      return { ...form, rules: form.rules.filter((_, k) => k !== i) };
    default:
      return form;
  }
}
