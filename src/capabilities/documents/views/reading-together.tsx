import { formatDateTime } from '../../../kernel/time/index.ts';
import { Button } from '../../../ui/index.ts';
import { sectionName } from '../domain/outline.ts';
import { SHARED_FORM } from './reading-links.ts';
import type { ReadingPageProps } from './reading-props.ts';

/** Who else is here, and whose section this is. The browser keeps the first line fresh; without it, it is as of now. */
export function ReadingTogether({ actions, filter, index, readers }: ReadingPageProps) {
  const section = index.sections.find((one) => one.no === filter.section);
  const taken = section && readers.taken.find((one) => one.start === section.start);
  const path = (verb: string) =>
    actions.link(`/van-ban/${actions.documentId}/doc/muc/${section?.no}/${verb}?${actions.state}`);
  const button = (verb: string, words: string) => (
    <Button small form={SHARED_FORM} formaction={path(verb)}>
      {words}
    </Button>
  );
  return (
    <>
      <p class="here" role="status" data-here>
        {hereWords(
          readers.here.map(({ name, start }) => ({
            name,
            section: sectionName(index.sections, start),
          })),
        )}
      </p>
      {section && actions.maySettle && (
        <div class="acts claim-section">
          {!taken && button('nhan', 'Tôi đọc mục này')}
          {taken?.own && (
            <>
              <span>Đồng chí giữ mục này đến {formatDateTime(taken.until)}.</span> {button('tra', 'Trả lại')}
            </>
          )}
          {taken && !taken.own && (
            <span>
              {taken.name} đang đọc mục này, giữ đến {formatDateTime(taken.until)}.
            </span>
          )}
        </div>
      )}
    </>
  );
}

/** “Đang đọc cùng: Lan (I. KẾT QUẢ), Hoa.” Nobody: nothing. */
export function hereWords(here: readonly { name: string; section: string | null }[]): string {
  if (here.length === 0) return '';
  return `Đang đọc cùng: ${here.map(({ name, section }) => (section === null ? name : `${name} (${section})`)).join(', ')}.`;
}
