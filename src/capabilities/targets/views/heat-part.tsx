import { formatNumber } from '../../../kernel/number/index.ts';
import { type HeatCell, HeatTable, Note, Part } from '../../../ui/index.ts';
import { capital, inWords } from '../domain/count-words.ts';
import { headText } from '../domain/target-words.ts';
import type { Matrix, MatrixCell } from '../queries/heat-matrix.ts';
import type { JudgedTarget } from '../queries/judged-targets.ts';
import type { ResultWords } from '../queries/result-words.ts';
import type { Link } from './target-table.tsx';

const TROUBLE = ['late', 'missed', 'risk'];

/** Units by targets: only trouble is coloured; totals and how complete they are stand below. */
export function HeatPart({ link, matrix, unitName }: { link: Link; matrix: Matrix; unitName: string }) {
  const { columns, rows } = matrix;
  const covered = columns.some((column) => column.coverage);
  return (
    <Part
      id="ma-tran"
      title={`${capital(inWords(columns.length))} chỉ tiêu, ${inWords(rows.length)} đơn vị`}
      aside={
        <p>Khó nhất đứng đầu. Chỉ ô có chuyện mới có màu: vàng là hụt dưới 2 điểm, đỏ là hụt nhiều hơn hoặc quá hạn.</p>
      }
      flush
      landscape
    >
      <HeatTable
        caption={`Chỉ tiêu của ${unitName} theo đơn vị trực thuộc`}
        corner="Đơn vị"
        columns={columns.map((column) => ({
          head: column.name,
          target: headText(column),
          kind: column.indicator?.kind === 'yesno' ? 'mid' : 'num',
        }))}
        rows={rows.map((row) => ({
          name: row.name,
          href: link(`/chi-tieu?dv=${row.unitId}`),
          cells: row.cells.map((cell) => cell && unitCell(cell, link)),
        }))}
        total={{
          name: 'Toàn đơn vị',
          cells: columns.map((column, index) => totalCell(column, matrix.totals[index]!, link)),
        }}
        {...(covered && { cover: columns.map(coverText) })}
      />
      <Note>
        Bấm vào một số để xem địa chỉ của nó. Tổng của tỷ lệ tính lại từ tử số và mẫu số, không lấy trung bình. Số có{' '}
        <b>sb</b> là sơ bộ: chưa đủ đơn vị.
        {matrix.silent > 0 && ` ${matrix.silent} đơn vị chưa có số nào nên chưa đứng trong bảng.`}
      </Note>
    </Part>
  );
}

const coverText = ({ coverage }: JudgedTarget): string | null =>
  coverage && (coverage.asked === null ? String(coverage.reported) : `${coverage.reported}/${coverage.asked}`);

function unitCell(cell: MatrixCell, link: Link): HeatCell {
  const { judged } = cell;
  const { verdict } = judged;
  const figure = figureOf(judged, cell.said, link, cell.own ? judged.id : null);
  if (judged.indicator?.kind === 'yesno' && verdict.status !== 'ontrack') return { status: verdict.status };
  if (!TROUBLE.includes(verdict.status)) return figure ? { figure } : { status: verdict.status };
  const short = Math.abs(verdict.distance ?? 99);
  const level = verdict.status === 'late' || verdict.status === 'missed' || short > 2 ? 2 : 1;
  const near = verdict.status === 'missed' && judged.unitWord === '%' && short <= 2;
  return { status: verdict.status, level: near ? 1 : level, ...(figure ? { figure } : { word: verdict.label }) };
}

function totalCell(column: JudgedTarget, said: ResultWords, link: Link): HeatCell {
  const figure = figureOf(column, said, link, column.id);
  const { status } = column.verdict;
  if (!TROUBLE.includes(status)) return figure ? { figure } : { status };
  return { status, level: status === 'risk' ? 1 : 2, ...(figure ? { figure } : { word: column.verdict.label }) };
}

function figureOf(judged: JudgedTarget, said: ResultWords, link: Link, targetId: number | null) {
  if (said.text === null) return null;
  const href =
    targetId === null
      ? link(`/chi-so/${judged.indicatorId}?don-vi=${judged.measuredUnitId}`)
      : link(`/chi-tieu/${targetId}?so=t${targetId}#dia-chi-t${targetId}`);
  return {
    // The unit of the column stands in its head; one decimal throughout, so that a column can be run over.
    value:
      judged.unitWord === '%' && said.number !== null && /^[\d.,]+%$/.test(said.text)
        ? formatNumber(said.number, { decimals: 1, minDecimals: 1 })
        : said.text.replace(/%$/, ''),
    href,
    label: judged.name,
    ...(judged.coverage?.provisional && { state: 'provisional' as const }),
  };
}
