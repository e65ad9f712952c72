import { formatNumber } from '../../../kernel/number/index.ts';
import { Actions, Button, EmptyState, Lead, Part, Said } from '../../../ui/index.ts';
import { kindLabels } from '../domain/proposal-words.ts';
import type { ProposalView } from '../queries/reading-index.ts';
import { proposalId } from './reading-words.tsx';
import type { Link } from './words.tsx';

export interface RepeatsPageProps {
  link: Link;
  documentId: number;
  versionId: number;
  groups: readonly (readonly ProposalView[])[];
  maySettle: boolean;
}

/** What the text says more than once: each group with its sentences, so that one looks before one merges. */
export function RepeatsPage(props: RepeatsPageProps) {
  const { groups } = props;
  const said = groups.filter(([first]) => first?.kind !== 'citation');
  const cited = groups.filter(([first]) => first?.kind === 'citation');
  const reading = props.link(`/van-ban/${props.documentId}/doc?ban=${props.versionId}`);
  return (
    <>
      <Lead
        title="Chỗ nói trùng"
        say={
          groups.length === 0
            ? 'Không thấy điều nào còn mở được nói hai lần.'
            : `${formatNumber(groups.length)} điều được nói hai lần trở lên. Gộp lại thì thành một mục, giữ đủ các câu, và hoàn tác được.`
        }
        actions={<Button href={reading}>Về trang đọc</Button>}
      />
      {groups.length === 0 && (
        <Part id="khong-co" title="Không có">
          <EmptyState>
            Chỉ tiêu so theo mức, đơn vị tính và nội dung; nhiệm vụ so theo lời; văn bản so theo ký hiệu và ngày.
          </EmptyState>
        </Part>
      )}
      {said.length > 0 && (
        <GroupsPart {...props} id="gop" title="Chỉ tiêu, nhiệm vụ" groups={said} button="Gộp các nhóm đã đánh dấu" />
      )}
      {cited.length > 0 && (
        <GroupsPart
          {...props}
          id="nhac"
          title="Văn bản được nhắc"
          groups={cited}
          button="Nhận mọi chỗ nhắc của các nhóm đã đánh dấu"
        />
      )}
    </>
  );
}

function GroupsPart(props: RepeatsPageProps & { id: string; title: string; button: string }) {
  const { documentId, groups, link, versionId } = props;
  const href = (no: number) => link(`/van-ban/${documentId}/doc?ban=${versionId}&de-xuat=${no}#${proposalId(no)}`);
  return (
    <Part id={props.id} title={props.title}>
      <form
        method="post"
        action={link(`/van-ban/${documentId}/doc/trung?ban=${versionId}`)}
        data-range
        data-busy="Đang ghi, xin đợi đến khi trang mở lại."
      >
        <ol class="repeats">
          {groups.map((group) => (
            <li>
              {props.maySettle && (
                <input
                  type="checkbox"
                  class="pick"
                  name="nhom"
                  value={group.map((one) => one.no).join('-')}
                  aria-label={`Chọn nhóm của đề xuất ${group[0]?.no}`}
                />
              )}
              <div>
                <p>
                  <b>{kindLabels[group[0]?.kind ?? '']}</b>, {formatNumber(group.length)} chỗ
                </p>
                {group.map((one) => (
                  <div class="said-at">
                    <a href={href(one.no)}>câu {one.no}</a> <Said>“{one.quote}”</Said>
                  </div>
                ))}
              </div>
            </li>
          ))}
        </ol>
        {props.maySettle && (
          <Actions sticky>
            <Button kind="main">{props.button}</Button>
          </Actions>
        )}
      </form>
    </Part>
  );
}
