import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate, formatPeriod } from '../../../kernel/time/index.ts';
import { EmptyState, Lead, Note, Part, Remark, RowsList } from '../../../ui/index.ts';
import { documentTitle, type ReplacedDocument, replacedSentence } from '../../documents/index.ts';
import { mustText } from '../domain/target-words.ts';
import type { Resting } from '../queries/resting.ts';
import { ListTabs } from './list-tabs.tsx';
import type { Link } from './target-table.tsx';

/** What still goes on because of documents that were replaced or amended, by document. */
export function RestingPage({ link, resting }: { link: Link; resting: readonly Resting[] }) {
  const tabs = <ListTabs current="resting" link={link} unitId="" />;
  return (
    <>
      <Lead title="Văn bản gốc đã đổi" say={sentence(resting)} />
      {resting.length === 0 && (
        <Part id="khong" title="Danh sách" aside={tabs}>
          <EmptyState>
            Không chỉ tiêu đang theo hay nhiệm vụ đang làm nào dựa vào văn bản đã bị thay thế, sửa đổi. Quan hệ “thay
            thế” và “sửa đổi, bổ sung” ghi ở trang của từng văn bản.
          </EmptyState>
        </Part>
      )}
      {resting.map((each, index) => (
        <Part
          id={`vb-${each.card.id}`}
          title={documentTitle(each.card)}
          aside={
            <>
              {index === 0 && tabs}
              <ReplacedRemarks link={link} replaced={each.reasons} />
              <Note>
                <a href={link(`/van-ban/${each.card.id}`)}>Mở văn bản này</a>
              </Note>
            </>
          }
        >
          <RowsList
            label={`Việc dựa vào ${documentTitle(each.card)}`}
            items={[
              ...each.targets.map((target) => ({
                what: target.name,
                href: link(`/chi-tieu/${target.id}`),
                more: `Chỉ tiêu của ${target.unitName}, ${formatPeriod(target.period)}`,
                end: mustText(target),
              })),
              ...each.tasks.map((task) => ({
                what: task.title,
                href: link(`/nhiem-vu/${task.id}`),
                more: `Nhiệm vụ, ${task.leadName} chủ trì`,
                end: task.deadline ? `hạn ${formatDate(task.deadline)}` : 'chưa có hạn',
              })),
            ]}
          />
        </Part>
      ))}
    </>
  );
}

/** The reasons in the margin of a record, each with a way to the new document. */
export function ReplacedRemarks({ link, replaced }: { link: Link; replaced: readonly ReplacedDocument[] }) {
  return (
    <>
      {replaced.slice(0, 3).map((reason) => (
        <Remark>
          {replacedSentence(reason)} <a href={link(`/van-ban/${reason.by.id}`)}>Xem văn bản mới</a>
        </Remark>
      ))}
    </>
  );
}

function sentence(resting: readonly Resting[]): string {
  const targets = resting.reduce((sum, each) => sum + each.targets.length, 0);
  const tasks = resting.reduce((sum, each) => sum + each.tasks.length, 0);
  if (resting.length === 0) return 'Mọi chỉ tiêu, nhiệm vụ đều dựa vào văn bản còn nguyên hiệu lực trong sổ.';
  const what = [
    targets > 0 ? `${formatNumber(targets)} chỉ tiêu` : '',
    tasks > 0 ? `${formatNumber(tasks)} nhiệm vụ` : '',
  ].filter(Boolean);
  return `${what.join(' và ')} còn dựa vào ${formatNumber(resting.length)} văn bản đã đổi: xem lại, chuyển sang văn bản mới hoặc đóng.`;
}
