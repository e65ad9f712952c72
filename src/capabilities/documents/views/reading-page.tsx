import { formatNumber } from '../../../kernel/number/index.ts';
import { Button, Pager, ReadingHead, ReadingText, Remark } from '../../../ui/index.ts';
import { countWithin } from '../domain/outline.ts';
import type { Entry } from '../domain/reading-filter.ts';
import { paragraphNo } from '../domain/reading-spans.ts';
import { FoundList } from './reading-found.tsx';
import { SHARED_FORM } from './reading-links.ts';
import { ReadingOutline } from './reading-outline.tsx';
import { pageHref, type ReadingPageProps } from './reading-props.ts';
import { markedParagraphs } from './reading-words.tsx';

/** Headings at the side, text in its own voice, what was found in it right; all in the order of the text. */
export function ReadingPage(props: ReadingPageProps) {
  const { actions, index, version, view } = props;
  const pager = (
    <Pager
      page={view.page}
      pages={view.pages}
      href={(page) => pageHref(props, props.filter, { trang: String(page) })}
    />
  );
  const isOpen = (entry: Entry) => entry.state === 'open';
  const shown = { start: view.paragraphs[0]?.start ?? 0, end: view.paragraphs.at(-1)?.end ?? 0 };
  return (
    <>
      <ReadingHead title={props.title} facts={props.facts}>
        {version.warnings
          .filter((problem) => problem.code === 'recognized_text')
          .map((problem) => (
            <Remark>{problem.message}</Remark>
          ))}
        {props.resumed && <Resumed {...props} />}
        {view.pages > 1 && pager}
        {version.reading?.state === 'done' && (
          <a class="to-found" href="#h-de-xuat">
            Đến danh sách đề xuất của trang này
          </a>
        )}
      </ReadingHead>
      <ReadingOutline
        link={actions.link}
        documentId={actions.documentId}
        versionId={version.id}
        sections={index.sections}
        open={countWithin(
          index.sections,
          index.entries.filter(isOpen).map((entry) => entry.start),
        )}
        all={countWithin(
          index.sections,
          index.entries.map((entry) => entry.start),
        )}
        filter={props.filter}
        shown={shown}
        taken={props.readers.taken}
      />
      <ReadingText
        paragraphs={markedParagraphs({
          ...view,
          sections: index.sections,
          current: props.current,
          cited: props.cited,
          pageStarts: version.pageStarts,
        })}
      />
      {version.reading?.state === 'done' ? <FoundList {...props} /> : <Waiting {...props} />}
      {view.pages > 1 && <div class="text pages">{pager}</div>}
      <form
        id={SHARED_FORM}
        method="post"
        action={actions.link(`/van-ban/${actions.documentId}/doc/doc-lai?${actions.state}`)}
        data-pulse={actions.link(`/van-ban/${actions.documentId}/doc/nhip?ban=${version.id}`)}
        data-place={actions.link(`/van-ban/${actions.documentId}/doc/cho?ban=${version.id}`)}
        data-since={props.now.toISOString()}
      />
    </>
  );
}

function Resumed(props: ReadingPageProps) {
  const no = paragraphNo(props.view.paragraphs, props.resumed?.start ?? 0);
  return (
    <p class="resumed">
      Đọc tiếp{no > 0 && ` từ đoạn ${formatNumber(no)}`}, chỗ đồng chí dừng lần trước.{' '}
      <a href={pageHref(props, props.filter, { trang: '1' })}>Về đầu văn bản</a>
    </p>
  );
}

/** The reading is under way, or failed: the text is there all the same. */
function Waiting({ version, actions }: ReadingPageProps) {
  const failed = version.reading?.state === 'failed';
  return (
    <section class="found" aria-labelledby="h-cho">
      <div class="head">
        <h2 id="h-cho">{failed ? 'Chưa đọc được văn bản này' : 'Đang đọc văn bản'}</h2>
        {!failed && <progress aria-label="Đang đọc văn bản" />}
      </div>
      <p role="status">
        {failed
          ? 'Nguyên văn đã giữ đủ, nhưng máy không rút ra được đề xuất. Cho đọc lại, hoặc báo người quản trị nếu vẫn thế.'
          : 'Trang tự mở lại sau vài giây. Có thể đọc nguyên văn bên trái trong lúc chờ.'}
      </p>
      {failed && version.reading?.error && <p class="note">Máy báo: {version.reading.error}</p>}
      {failed && actions.maySettle && (
        <div class="acts">
          <Button kind="main" form={SHARED_FORM}>
            Đọc lại văn bản
          </Button>
        </div>
      )}
    </section>
  );
}
