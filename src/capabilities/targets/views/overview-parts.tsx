import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate, formatPeriod } from '../../../kernel/time/index.ts';
import { AlarmList, Button, Column, EmptyState, Figure, Part, RowsList, Ruler, Status } from '../../../ui/index.ts';
import { isYes, mustSentence } from '../domain/target-words.ts';
import type { TargetRow } from '../queries/target-rows.ts';
import type { TaskRow } from '../queries/task-list.ts';
import { resultFigure, rulerOf } from './target-figures.ts';
import { coverageText, type Link, shortOf } from './target-table.tsx';

export interface TroubleProps {
  link: Link;
  unitId: number;
  /** Worst first. */
  trouble: readonly TargetRow[];
  more: number;
  waiting: readonly TaskRow[];
  whole: boolean;
}

/** What is in trouble in the subtree, worst first, and what waits for the reader. */
export function TroublePart({ link, more, trouble, unitId, waiting, whole }: TroubleProps) {
  return (
    <Part
      id="xem-truoc"
      title="Cần xem trước"
      aside={
        <>
          <p>Quá hạn, rồi đến nguy cơ lớn nhất.</p>
          {!whole && <p class="note">Nhiều chỉ tiêu quá nên chỉ xét đơn vị này và cấp dưới trực tiếp.</p>}
        </>
      }
      cols="two"
    >
      <Column>
        {trouble.length === 0 ? (
          <EmptyState>Không chỉ tiêu nào quá hạn, không đạt hoặc có nguy cơ.</EmptyState>
        ) : (
          <AlarmList
            items={trouble.map((row) => ({
              status: row.verdict.status,
              label: row.verdict.label,
              what: <a href={link(`/chi-tieu/${row.id}`)}>{row.name}</a>,
              why: whyOf(row, unitId),
              now: nowOf(row, link),
              action: (
                <Button small href={link(`/chi-tieu/${row.id}`)} about={row.name}>
                  Xem chỉ tiêu
                </Button>
              ),
            }))}
          />
        )}
        {more > 0 && (
          <p class="note">
            <a href={link(`/chi-tieu?dv=${unitId}`)}>Còn {more} chỉ tiêu nữa cần xem</a>
          </p>
        )}
      </Column>
      <Column id="viec-cho" title="Nhiệm vụ chờ tôi">
        {waiting.length === 0 ? (
          <EmptyState>Không nhiệm vụ nào quá hạn hoặc sắp đến hạn.</EmptyState>
        ) : (
          <RowsList
            label="Nhiệm vụ quá hạn hoặc sắp đến hạn"
            items={waiting.map((task) => ({
              what: task.title,
              href: link(`/nhiem-vu/${task.id}`),
              more: `${task.leadName}${task.deadline ? `, hạn ${formatDate(task.deadline)}` : ''}`,
              end: <Status of="task" status={task.status} label={task.label} />,
            }))}
          />
        )}
      </Column>
    </Part>
  );
}

function whyOf(row: TargetRow, unitId: number): string {
  const period = formatPeriod(row.period);
  return [
    row.unitId === unitId ? '' : row.unitName,
    period.charAt(0).toLocaleUpperCase('vi') + period.slice(1),
    shortOf(row) || tooFew(row) || row.verdict.rule.replace(/\.$/, ''),
    coverageText(row),
    isYes(row) ? '' : mustSentence(row),
  ]
    .filter(Boolean)
    .map((text) => `${text}.`)
    .join(' ');
}

/** A count below what must be reached: “Thiếu 32 trường nữa là đạt”. */
function tooFew({ comparator, indicator, unitWord, verdict }: TargetRow): string {
  const upwards = comparator === '>=' || (comparator === '=' && indicator?.direction !== 'lower');
  const short = upwards && unitWord !== '%' && verdict.distance !== null && verdict.distance < 0;
  return short ? `Thiếu ${formatNumber(-verdict.distance!)} ${unitWord}`.trimEnd().concat(' nữa là đạt') : '';
}

function nowOf(row: TargetRow, link: Link) {
  const ruler = rulerOf(row);
  return (
    <>
      <Figure {...resultFigure(row, link(`/chi-tieu/${row.id}?so=t${row.id}#dia-chi-t${row.id}`))} />
      {ruler && <Ruler {...ruler} />}
    </>
  );
}
