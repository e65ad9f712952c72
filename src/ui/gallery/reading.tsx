import {
  Button,
  Checks,
  DefinitionList,
  Hidden,
  Page,
  type PageAssets,
  ProposalList,
  ReadingHead,
  type ReadingParagraph,
  ReadingText,
  Remark,
  Status,
} from '../index.ts';

const TEXT =
  'Duy trì, nâng cao kết quả phổ cập giáo dục; đến hết năm 2025 thêm 06 trường chuẩn quốc gia, cả huyện có 23 trường chuẩn, đạt tỷ lệ 71,9%. Mở thêm lớp học 2 buổi/ ngày theo Nghị quyết số 29-NQ/TW; phát triến phấm chất của người học.';

type Kind = 'target' | 'figure' | 'task' | 'citation' | 'finding';

function span(words: string, kind: Kind, number: number, state: { settled?: boolean; current?: boolean } = {}) {
  const start = TEXT.indexOf(words);
  return {
    start,
    end: start + words.length,
    kind,
    number,
    passageId: `c${number}`,
    proposalId: `d${number}`,
    ...state,
  };
}

const PARAGRAPHS: ReadingParagraph[] = [
  { id: 'doan-26', ref: 'đoạn 26', text: 'Mục tiêu cụ thể', heading: true, spans: [] },
  {
    id: 'doan-27',
    ref: 'đoạn 27',
    text: TEXT,
    spans: [
      span('đến hết năm 2025 thêm 06 trường chuẩn quốc gia', 'target', 7, { settled: true }),
      span('cả huyện có 23 trường chuẩn, đạt tỷ lệ 71,9%', 'target', 8),
      span('71,9%', 'figure', 9, { current: true }),
      span('Mở thêm lớp học 2 buổi/ ngày', 'task', 10),
      span('Nghị quyết số 29-NQ/TW', 'citation', 11),
      span('phát triến phấm chất', 'finding', 12),
    ],
  },
  {
    id: 'doan-28',
    ref: 'đoạn 28',
    text: 'Nhiệm kỳ 2020-2025, chi bộ tiếp tục thực hiện các chỉ thị đã nêu.',
    spans: [{ start: 0, end: 18, kind: 'finding', number: 13, passageId: 'c13', proposalId: 'd13', settled: true }],
  },
];

function Take({ number }: { number: number }) {
  return (
    <form class="acts" method="post" action="/mau">
      <Hidden name="so" value={number} />
      <Button small name="nhan" value="1" shortcut="Enter" about={`đề xuất ${number}`}>
        Nhận
      </Button>
      <Button small kind="plain" name="sua" value="1" shortcut="S" about={`đề xuất ${number}`}>
        Sửa
      </Button>
      <Button small kind="plain" name="bo" value="1" shortcut="B" about={`đề xuất ${number}`}>
        Bỏ
      </Button>
    </form>
  );
}

/** The reading page with overlapping spans of every kind. */
export function ReadingGallery({ assets }: { assets: PageAssets }) {
  return (
    <Page
      title="Đọc văn bản"
      assets={assets}
      sheet="reading"
      nav={[{ label: 'Văn bản', href: '/vb', current: true }]}
      crumbs={[{ label: 'Văn bản', href: '/vb' }, { label: 'Bài đăng 12/05/2020' }]}
      facts={[
        { label: 'Bản', value: '1' },
        { label: 'Xem tệp gốc', href: '/tep' },
      ]}
      account={{ name: 'Văn thư huyện', href: '/toi' }}
    >
      <ReadingHead
        title="Chi bộ Phòng GDĐT trước Đại hội lần thứ III"
        facts="Huyện Chư Pưh, tỉnh Gia Lai · đăng 12/05/2020"
      />
      <ReadingText paragraphs={PARAGRAPHS} />
      <ProposalList
        title="Còn 5 trong 7 đề xuất"
        done={2}
        total={7}
        past={{
          summary: '2 đề xuất đã xử lý: 1 nhận, 1 bỏ',
          items: [
            {
              id: 'd7',
              number: 7,
              passageId: 'c7',
              claim: 'Chỉ tiêu: thêm 06 trường chuẩn',
              actions: <Status status="met" label="Đã nhận" />,
            },
            {
              id: 'd13',
              number: 13,
              passageId: 'c13',
              claim: 'Lỗi câu chữ',
              actions: <Status status="cancelled" label="Đã bỏ" />,
            },
          ],
        }}
        groups={[
          {
            at: 'Đoạn 27',
            items: [
              {
                id: 'd8',
                number: 8,
                passageId: 'c8',
                claim: (
                  <>
                    <b class="n">23</b> trường đạt chuẩn quốc gia
                  </>
                ),
                children: <Remark>Có tổng nhưng không có mức xuất phát.</Remark>,
                actions: <Take number={8} />,
              },
              {
                id: 'd9',
                number: 9,
                passageId: 'c9',
                state: 'now',
                claim: (
                  <>
                    <b class="n big">71,9%</b> trường đạt chuẩn quốc gia
                  </>
                ),
                children: (
                  <>
                    <DefinitionList
                      tight
                      items={[
                        { name: 'So sánh', value: 'bằng hoặc hơn 71,9%' },
                        { name: 'Trên', value: 'tổng số trường của huyện: 32, suy ra' },
                        { name: 'Hạn', value: 'hết năm 2025' },
                      ]}
                    />
                    <Checks
                      items={[
                        {
                          status: 'met',
                          word: 'Khớp',
                          text: (
                            <>
                              <span class="n">23 ÷ 32 = 71,875%</span>, làm tròn thành 71,9%.
                            </>
                          ),
                        },
                        { status: 'risk', word: 'Cần xem', text: 'Số 32 không có trong văn bản.' },
                      ]}
                    />
                  </>
                ),
                actions: (
                  <form class="acts" method="post" action="/mau">
                    <Button kind="main" shortcut="Enter">
                      Nhận chỉ tiêu
                    </Button>
                    <Button shortcut="S" name="sua" value="1">
                      Sửa
                    </Button>
                    <Button kind="plain" shortcut="B" name="bo" value="1">
                      Bỏ
                    </Button>
                  </form>
                ),
              },
              {
                id: 'd10',
                number: 10,
                passageId: 'c10',
                claim: 'Nhiệm vụ: tổ chức lớp học 2 buổi/ngày',
                actions: <Take number={10} />,
              },
              { id: 'd11', number: 11, passageId: 'c11', claim: 'Văn bản: 29-NQ/TW', actions: <Take number={11} /> },
              {
                id: 'd12',
                number: 12,
                passageId: 'c12',
                claim: 'Lỗi câu chữ: “phát triển phẩm chất”',
                actions: <Take number={12} />,
              },
            ],
          },
        ]}
      />
    </Page>
  );
}
