import { formatNumber } from '../../../kernel/number/index.ts';
import { Button, Hidden } from '../../../ui/index.ts';
import { countChoices, filterQuery, type ReadingFilter } from '../domain/reading-filter.ts';
import type { ReadingPageProps } from './reading-props.ts';

/** The form that the boxes beside the proposals belong to. */
export const CHOOSE_FORM = 'chon-nhieu';

/** Below the list: look at the chosen ones, or at all certain ones of the filter, before they are taken together. */
export function ChooseMany(props: ReadingPageProps) {
  const { actions, filter, index, version } = props;
  const path = actions.link(`/van-ban/${actions.documentId}/doc/nhieu`);
  const certain: ReadingFilter = { ...filter, certainty: 'sure', state: 'open' };
  const open = { ...filter, state: 'open' as const };
  const count = (wanted: ReadingFilter) => {
    const { kinds } = countChoices(index.entries, { ...wanted, kind: null }, index.sections);
    const taken = Object.entries(kinds).filter(([kind]) => actions.accepts.has(kind));
    return taken.reduce((sum, [kind, n]) => (wanted.kind === null || wanted.kind === kind ? sum + n : sum), 0);
  };
  const href = (wanted: ReadingFilter) =>
    `${path}?${new URLSearchParams([['ban', String(version.id)], ...filterQuery(wanted)])}`;
  const where = filter.section === null ? 'cả văn bản' : 'mục này';
  return (
    <div class="at-once">
      <form id={CHOOSE_FORM} method="get" action={path} data-choose>
        <Hidden name="ban" value={version.id} />
        <Button small>Xem lại rồi nhận các đề xuất đã chọn</Button> <span class="chosen" role="status" data-chosen />
      </form>
      <div class="acts">
        {filter.certainty === null && count(certain) > 0 && (
          <Button small href={href(certain)}>
            Xem lại rồi nhận {formatNumber(count(certain))} đề xuất chắc của {where}
          </Button>
        )}
        {(filter.certainty !== null || filter.section !== null) && count(open) > 0 && (
          <Button small href={href(open)}>
            Xem lại rồi nhận cả {formatNumber(count(open))} đề xuất đang lọc
          </Button>
        )}
      </div>
    </div>
  );
}
