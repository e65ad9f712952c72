import {
  Button,
  Keys,
  Page,
  type PageAssets,
  ReadingHead,
  type ReadingParagraph,
  ReadingText,
  Status,
} from '../index.ts';

const SUM = 'Toàn huyện có 4.778 học sinh, trong đó nữ 2.783, nam 1.959; các các trường đã báo cáo.';

const span = (words: string, kind: 'finding' | 'doubt', number: number, nth = 0) => ({
  start: SUM.indexOf(words),
  end: SUM.indexOf(words) + words.length,
  kind,
  number,
  passageId: nth === 0 ? `cho-${number}` : `cho-${number}-${nth}`,
  proposalId: `ghi-chu-${number}`,
});

const PARAGRAPHS: ReadingParagraph[] = [
  { id: 'doan-1', ref: 'đoạn 1', text: 'I. QUY MÔ', heading: true, spans: [] },
  {
    id: 'doan-2',
    ref: 'đoạn 2',
    text: SUM,
    spans: [span('4.778', 'finding', 1), span('2.783', 'finding', 1, 1), span('các các', 'doubt', 2)],
    notes: [
      {
        id: 'ghi-chu-1',
        number: 1,
        passageId: 'cho-1',
        tone: 'bad',
        head: (
          <>
            <Status status="missed" label="Không khớp" />
            <span>Phép cộng</span>
          </>
        ),
        children: <p>2.783 + 1.959 = 4.742; văn bản ghi 4.778.</p>,
        next: '#ghi-chu-2',
      },
      {
        id: 'ghi-chu-2',
        number: 2,
        passageId: 'cho-2',
        tone: 'done',
        head: <Status status="cancelled" label="Bỏ qua" />,
        children: <p>Viết lặp: “các các”.</p>,
        before: '#ghi-chu-1',
      },
    ],
  },
  { id: 'doan-3', ref: 'đoạn 3', text: 'Các đơn vị tổ chức thực hiện.', spans: [] },
];

/** A checked draft: notes in the margin, one of them settled. */
export function NotedGallery({ assets }: { assets: PageAssets }) {
  return (
    <Page
      title="Soát lỗi"
      assets={assets}
      sheet="reading"
      nav={[{ label: 'Soát lỗi', href: '/sl', current: true }]}
      crumbs={[{ label: 'Soát lỗi', href: '/sl' }, { label: 'Báo cáo' }]}
    >
      <ReadingHead title="Báo cáo" facts="dán vào · tự xóa ngày 22/12/2026">
        <p class="say">Còn 1 chỗ không khớp; 1 chỗ đã xem.</p>
        <div class="acts">
          <Button kind="main" href="/tai">
            Tải .docx có 1 chú thích
          </Button>
        </div>
      </ReadingHead>
      <section class="finds" aria-labelledby="h-cho">
        <h2 id="h-cho">Những chỗ cần xem</h2>
        <Keys items={[{ keys: ['↓', '↑'], does: 'chuyển' }]} />
      </section>
      <ReadingText noted label="Bản nháp" paragraphs={PARAGRAPHS} />
    </Page>
  );
}
