import type { SlipData, SlipLine } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDateTime, formatPeriod, type Period } from '../../../kernel/time/index.ts';
import {
  currentFigure,
  type Figure,
  figureHistory,
  figureText,
  type Indicator,
  indicator,
  missingSigns,
  shareText,
} from '../../collection/index.ts';
import { citationView } from '../../documents/index.ts';
import { unitNames } from '../../org/index.ts';
import { type Rollup, rollupNumber } from '../domain/rollup.ts';
import { type TotalPart, totalParts } from './total-parts.ts';
import { unitValues } from './unit-values.ts';

/**
 * The address of a number: from the figure in force for this key to its sentence or cell, its formula, who entered and
 * approved it, and every earlier value; of a total, to the parts that it is made of. null when nothing is known.
 */
export async function figureSlip(
  tx: ReadTx,
  key: { indicatorId: number; unitId: number; period: Period },
): Promise<SlipData | null> {
  const found = (
    await unitValues(tx, {
      unitIds: [key.unitId],
      indicatorIds: [key.indicatorId],
      from: key.period.end,
      to: key.period.start,
    })
  ).find(
    (v) => v.period.kind === key.period.kind && v.period.start === key.period.start && v.period.end === key.period.end,
  );
  if (!found) return null;
  const measured = await indicator(tx, key.indicatorId);
  const figure = found.figure && (await currentFigure(tx, key.indicatorId, key.unitId, key.period));
  if (figure) return ownSlip(tx, measured, figure, found.rollup);
  return totalSlip(tx, measured, found.rollup!, key);
}

async function ownSlip(tx: ReadTx, measured: Indicator, figure: Figure, below: Rollup | null): Promise<SlipData> {
  const history = await figureHistory(tx, figure);
  return {
    title: `Địa chỉ của số ${figureText(figure, measured)}`,
    originName: figure.source.kind === 'cell' ? 'Ô gốc' : figure.source.kind === 'form' ? 'Biểu gốc' : 'Câu gốc',
    origin: await originLines(tx, figure),
    sum: sumLines(measured, figure, below),
    approval: [
      { text: `${figure.enteredName} ghi lúc ${formatDateTime(figure.enteredAt)}.` },
      ...(figure.approvedAt
        ? [{ text: `${figure.approvedName} duyệt lúc ${formatDateTime(figure.approvedAt)}.` }]
        : []),
      ...(figure.sample ? [{ text: 'Số mẫu, tự đặt để trình diễn.' }] : []),
    ],
    before: history
      .filter((each) => each.revision < figure.revision)
      .map((old) => ({
        text: `Lần ${old.revision}: ${figureText(old, measured)}, ${old.enteredName} ghi lúc ${formatDateTime(old.enteredAt)}.${reasonAfter(history, old)}`,
      })),
  };
}

/** Why the value after this one replaced it. */
function reasonAfter(history: readonly Figure[], old: Figure): string {
  const next = history.find((each) => each.revision === old.revision + 1);
  return next?.changeReason ? ` Đổi vì: ${next.changeReason}.` : '';
}

async function originLines(tx: ReadTx, figure: Figure): Promise<SlipLine[]> {
  const { source } = figure;
  const note: SlipLine[] = figure.note ? [{ text: figure.note }] : [];
  switch (source.kind) {
    case 'sentence': {
      const view = await citationView(tx, source);
      if (!view) return [{ text: source.quote, said: true }, ...note];
      const place = view.paragraph === null ? '' : `, đoạn ${view.paragraph}`;
      return [
        { text: source.quote, said: true },
        { text: `${view.documentTitle}${place}.`, href: view.href, link: 'Mở câu này trong văn bản' },
        ...note,
      ];
    }
    case 'cell':
      return [{ text: `Tệp ${source.fileName}, trang ${source.sheet}, ô ${source.address}.` }, ...note];
    case 'derived':
      return [{ text: 'Không có trong văn bản, do hệ thống suy ra.' }, ...note];
    default:
      return [{ text: 'Nhập thẳng vào biểu trên hệ thống.' }, ...note];
  }
}

function sumLines(measured: Indicator, figure: Figure, below: Rollup | null): SlipLine[] {
  const lines: SlipLine[] = [];
  if (figure.derived) lines.push({ text: figure.derived });
  if (figure.missing) lines.push({ text: `Không có số: ${missingSigns[figure.missing].words}.` });
  const share = shareText(figure, Math.max(1, measured.decimals));
  if (share)
    lines.push({ text: `${formatNumber(figure.numerator!)} ÷ ${formatNumber(figure.denominator!)} = ${share}` });
  if (below && below.sources > 0) {
    const total = rollupNumber(below, measured);
    if (total !== null)
      lines.push({
        text: `Cộng từ ${formatNumber(below.sources)} đơn vị cấp dưới được ${formatNumber(total, { decimals: 1 })}; số của chính đơn vị được dùng.`,
      });
  }
  return lines;
}

async function totalSlip(
  tx: ReadTx,
  measured: Indicator,
  rollup: Rollup,
  key: { indicatorId: number; unitId: number; period: Period },
): Promise<SlipData> {
  const parts = await totalParts(tx, key);
  const names = await unitNames(
    tx,
    parts.map((part) => part.unitId),
    key.period.end,
  );
  const shown = parts.slice(0, 12);
  const total = rollupNumber(rollup, measured);
  const text =
    measured.kind === 'ratio'
      ? `${formatNumber(rollup.numerator)}/${formatNumber(rollup.denominator)}`
      : formatNumber(total ?? 0);
  return {
    title: `Địa chỉ của số ${text}`,
    originName: 'Số cấp dưới',
    origin: [
      ...shown.map((part) => ({
        text: `${names.get(part.unitId)?.name ?? ''}: ${partText(part, measured)}`,
        href: `/chi-so/${key.indicatorId}?don-vi=${part.unitId}`,
      })),
      ...(parts.length > shown.length ? [{ text: `… và ${parts.length - shown.length} đơn vị khác.` }] : []),
    ],
    sum: [
      { text: ruleOf[measured.aggregation] },
      { text: `Kỳ ${formatPeriod(key.period)}, ${formatNumber(rollup.sources)} đơn vị đã có số.` },
      ...(measured.kind === 'ratio' && total !== null
        ? [
            {
              text: `${formatNumber(rollup.numerator)} ÷ ${formatNumber(rollup.denominator)} = ${formatNumber(total, { decimals: Math.max(1, measured.decimals) })}%`,
            },
          ]
        : []),
    ],
    approval: [{ text: `Cập nhật cùng lúc duyệt số cấp dưới, lần cuối ${formatDateTime(rollup.updatedAt)}.` }],
    before: [{ text: 'Tổng đi theo số của cấp dưới; mở từng đơn vị để xem các lần sửa.' }],
  };
}

const partText = (part: TotalPart, measured: Indicator): string =>
  part.figure
    ? figureText(part.figure, measured)
    : measured.kind === 'ratio'
      ? `${formatNumber(part.rollup!.numerator)}/${formatNumber(part.rollup!.denominator)}`
      : formatNumber(rollupNumber(part.rollup!, measured) ?? 0);

const ruleOf: Record<Indicator['aggregation'], string> = {
  sum: 'Cộng số của các đơn vị trực thuộc.',
  ratio_of_sums: 'Cộng tử số, cộng mẫu số rồi chia; không lấy trung bình các tỷ lệ.',
  count_yes: 'Đếm số đơn vị trả lời “có”.',
  latest: 'Lấy số mới nhất.',
  none: 'Không cộng được.',
};
