import type { SlipData, SlipLine } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDateTime, formatPeriod } from '../../../kernel/time/index.ts';
import { figureSlip } from '../../statistics/index.ts';
import { baseBehind, fulfilment, writtenFormula } from '../domain/derivations.ts';
import { mustText } from '../domain/target-words.ts';
import { aimOf } from '../domain/verdict.ts';
import { targetHistory } from './history.ts';
import type { TargetRow } from './target-rows.ts';

/** Which slip is open: `t12` the result of target 12, `m12` what it must reach. */
export interface OpenSlip {
  key: string;
  targetId: number;
  data: SlipData;
}

/** The slip that the address asks for (`?so=t12`), if one of these targets has it. */
export async function openSlip(tx: ReadTx, rows: readonly TargetRow[], asked: string | null): Promise<OpenSlip | null> {
  const match = /^([tm])(\d{1,15})$/.exec(asked ?? '');
  const row = match && rows.find((each) => each.id === Number(match[2]));
  if (!match || !row) return null;
  const data = match[1] === 'm' ? await mustSlip(tx, row) : await resultSlip(tx, row);
  return data && { key: match[0], targetId: row.id, data };
}

async function resultSlip(tx: ReadTx, row: TargetRow): Promise<SlipData | null> {
  const { result } = row;
  if (!result) return null;
  const slip = await figureSlip(tx, { indicatorId: result.indicatorId, unitId: result.unitId, period: result.period });
  return slip && { ...slip, sum: [...slip.sum, ...held(row)] };
}

/** How the result was held against the target: the rule with its numbers, and the share of a count. */
function held(row: TargetRow): SlipLine[] {
  const aim = aimOf({ ...row, baseline: row.baseline?.value ?? null, direction: row.indicator?.direction ?? 'higher' });
  const value = row.result?.figure?.value ?? null;
  const share =
    aim && value !== null && row.unitWord !== '%' && aim.comparator === '>=' && fulfilment(value, aim.value);
  return [
    ...(share ? [{ text: share.formula }] : []),
    { text: `Kết luận “${row.verdict.label}”: ${row.verdict.rule}` },
    ...(row.derived ? [{ text: `Mức phải đạt là số suy ra: ${row.derived}.` }] : []),
  ];
}

/** The address of what must be reached: its sentence, its formula, who set it, what it was before. */
async function mustSlip(tx: ReadTx, row: TargetRow): Promise<SlipData> {
  const history = await targetHistory(tx, row.id);
  const place = row.citationPlace;
  const origin: SlipLine[] = row.citation
    ? [
        { text: row.citation.quote, said: true },
        ...(place
          ? [
              {
                text: `${place.documentTitle}${place.paragraph === null ? '' : `, đoạn ${place.paragraph}`}.`,
                href: place.href,
                link: 'Mở câu này trong văn bản',
              },
            ]
          : []),
      ]
    : [{ text: 'Đặt thẳng trên hệ thống, không trích văn bản.' }];
  return {
    title: `Địa chỉ của mức phải đạt ${mustText(row)}`,
    originName: 'Câu gốc',
    origin: [...origin, ...(row.note ? [{ text: row.note }] : [])],
    sum: sumLines(row),
    approval: [
      { text: `${row.createdBy ?? 'Hệ thống'} đặt lúc ${formatDateTime(row.createdAt)}.` },
      ...(row.sample ? [{ text: 'Chỉ tiêu mẫu, tự đặt để trình diễn.' }] : []),
    ],
    before: history
      .filter((entry) => entry.changes.length > 0)
      .map((entry) => ({
        text: `${formatDateTime(entry.at)}, ${entry.by}: ${entry.changes.map((c) => `${c.name} ${c.from} → ${c.to}`).join('; ')}.${entry.note ? ` Vì: ${entry.note}` : ''}`,
      })),
  };
}

function sumLines(row: TargetRow): SlipLine[] {
  const lines: SlipLine[] = [];
  if (row.derived) {
    const check = writtenFormula(row.derived);
    lines.push({ text: row.derived });
    lines.push({ text: check && !check.holds ? check.text : 'Không có trong văn bản, do hệ thống suy ra.' });
  }
  if (row.share !== null && row.value !== null) {
    const base = baseBehind(row.value, row.share, row.shareDecimals ?? 1, row.unitWord);
    lines.push({ text: base.formula }, { text: base.text });
  }
  if (row.baseline)
    lines.push({
      text: `Xuất phát ${formatNumber(row.baseline.value)} (${formatPeriod(row.baseline.period)})${row.baseline.derived ? `: ${row.baseline.derived}` : ''}.`,
    });
  return lines;
}
