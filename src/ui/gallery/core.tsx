import {
  AlarmList,
  Button,
  Checks,
  Column,
  EmptyState,
  Figure,
  type FigureProps,
  Ledger,
  Note,
  Pager,
  Part,
  Remark,
  RowsList,
  Ruler,
  type RulerProps,
  Said,
  Slip,
  Status,
  Tabs,
  VERDICTS,
  type Verdict,
} from '../index.ts';

interface TargetRow {
  id: string;
  status: Verdict;
  label?: string;
  name: string;
  more: string;
  must: FigureProps;
  now: FigureProps;
  ruler?: RulerProps;
}

const ROWS: TargetRow[] = [
  {
    id: '222',
    status: 'exceeded',
    label: 'Vượt 17',
    name: 'Trường được công nhận đạt chuẩn quốc gia',
    more: 'Trường toàn tỉnh; lũy kế đến cuối nhiệm kỳ. Số liệu phủ: cả tỉnh.',
    must: { value: 205, state: 'derived', href: '?so=205#dia-chi-222' },
    now: { value: 222, href: '?so=222#dia-chi-222', open: true, sub: '108,3%' },
    ruler: {
      min: 150,
      max: 240,
      target: 205,
      value: 222,
      tone: 'good',
      minLabel: '150',
      maxLabel: '240 trường',
      label: 'Kết quả 222 trường, vượt vạch chỉ tiêu 205',
    },
  },
  {
    id: '98',
    status: 'exceeded',
    label: 'Vượt 3 điểm %',
    name: 'Đảng viên hoàn thành tốt nhiệm vụ trở lên',
    more: 'Gồm cả hoàn thành xuất sắc; tính hằng năm.',
    must: { value: 95, unit: '%', state: 'derived', href: '?so=95#dia-chi-95' },
    now: { value: 98, unit: '%', qualifier: 'trên', href: '?so=98#dia-chi-98' },
    ruler: {
      min: 90,
      max: 100,
      target: 95,
      value: 98,
      beyond: 'above',
      tone: 'good',
      minLabel: '90',
      maxLabel: '100%',
      label: 'Kết quả trên 98%, vạch chỉ tiêu 95%',
    },
  },
  {
    id: '85',
    status: 'risk',
    name: 'Trẻ mẫu giáo đến trường',
    more: 'Toàn huyện thiếu 10 trẻ nữa là đạt 85%. Số liệu phủ: 11/13 xã.',
    must: { value: 85, unit: '%', qualifier: 'từ', href: '?so=85#dia-chi-85' },
    now: { value: 84.8, unit: '%', state: 'provisional', href: '?so=848#dia-chi-848' },
    ruler: {
      min: 75,
      max: 95,
      target: 85,
      value: 84.8,
      tone: 'risk',
      minLabel: '75',
      maxLabel: '95%',
      label: 'Kết quả 84,8%, vạch chỉ tiêu 85%',
    },
  },
  {
    id: '87',
    status: 'met',
    name: 'Suy dinh dưỡng thể thấp còi',
    more: 'Mức trần. Số liệu phủ: 13/13 xã.',
    must: { value: 10, unit: '%', qualifier: 'dưới', href: '?so=10#dia-chi-10' },
    now: { value: 8.7, unit: '%', href: '?so=87#dia-chi-87' },
    ruler: {
      min: 4,
      max: 14,
      target: 10,
      value: 8.7,
      better: 'down',
      tone: 'good',
      minLabel: '4',
      maxLabel: '14%',
      label: 'Kết quả 8,7%, dưới mức trần 10%',
    },
  },
  {
    id: '11',
    status: 'missed',
    label: 'Không đạt, thiếu 2',
    name: 'Huyện, thành phố đạt phổ cập giáo dục tiểu học mức độ 3',
    more: 'Số liệu phủ: 11/11 huyện, thành phố.',
    must: { value: '11/11', href: '?so=11#dia-chi-11' },
    now: { value: '9/11', href: '?so=9#dia-chi-9', sub: '81,8%' },
    ruler: { kind: 'count', value: 9, total: 11, tone: 'bad', label: '9 trên 11' },
  },
  {
    id: '226',
    status: 'met',
    name: 'Xã duy trì chuẩn phổ cập giáo dục mầm non trẻ 5 tuổi',
    more: 'Theo cơ cấu trước 2020.',
    must: { value: '226/226', href: '?so=226#dia-chi-226' },
    now: { value: '226/226', href: '?so=226#dia-chi-226', sub: '100%' },
    ruler: { kind: 'count', value: 226, total: 226, label: '226 trên 226' },
  },
  {
    id: 'sdd',
    status: 'unmeasurable',
    name: 'Giảm trẻ suy dinh dưỡng trong cơ sở mầm non',
    more: 'Câu gốc không nói rõ phần trăm hay điểm phần trăm.',
    must: { missing: 'unstated' },
    now: { value: '6–11%', state: 'provisional', href: '?so=611#dia-chi-611', sub: 'so với đầu năm' },
  },
  {
    id: 'hsg',
    status: 'nofigure',
    name: 'Giải học sinh giỏi cấp tỉnh, cấp quốc gia',
    more: 'Câu gốc chỉ ghi “đạt chỉ tiêu phấn đấu mỗi năm”.',
    must: { missing: 'unstated' },
    now: { missing: 'pending' },
  },
];

function SampleSlip() {
  return (
    <Slip
      id="dia-chi-222"
      title="Địa chỉ của số 222"
      closeHref="?"
      origin={
        <>
          <Said>“Nhiệm kỳ 2020-2025, có 222 trường được công nhận đạt chuẩn quốc gia, vượt chỉ tiêu 17 trường.”</Said>
          <p>
            Bài đăng 08/05/2020, đoạn 3. <a href="?cau=3">Mở câu này trong văn bản</a>
          </p>
        </>
      }
      sum={
        <>
          <p class="n">222 − 17 = 205 trường phải đạt</p>
          <p class="n">222 ÷ 205 = 108,3%</p>
        </>
      }
      approval={<p>Văn thư nhận từ câu gốc, Chánh Văn phòng duyệt lúc 17:40 ngày 08/05/2020.</p>}
      before={
        <p>
          Đây là lần ghi đầu tiên. <a href="?dung=222">Số này đang được dùng ở 3 nơi</a>
        </p>
      }
    />
  );
}

/** Verdicts, targets with rulers and an open slip, alarms, rows, empty states. */
export function CoreGallery() {
  return (
    <>
      <Part
        id="chi-tieu"
        title="Chỉ tiêu"
        aside={
          <>
            <p>Bấm vào một số để xem địa chỉ của nó.</p>
            <Remark>
              Câu gốc của số 222 ghi “Nhiệm kỳ 2020-2025”, là nhiệm kỳ chưa bắt đầu. Đang xếp vào 2015–2020.{' '}
              <a href="?a=1">Xác nhận</a> hoặc <a href="?a=2">xếp lại</a>
            </Remark>
            <Remark tone="calm">226 là số xã của tỉnh trước đợt sắp xếp năm 2020.</Remark>
          </>
        }
        flush
      >
        <Ledger
          caption="Chỉ tiêu của nhiệm kỳ"
          stack
          rows={ROWS}
          rowId={(row) => `ct-${row.id}`}
          open={(row) => (row.id === '222' ? <SampleSlip /> : undefined)}
          columns={[
            { head: 'Kết luận', phone: 'first', cell: (row) => <Status status={row.status} label={row.label} /> },
            { head: 'Chỉ tiêu', rowHead: true, cell: (row) => [row.name, <span class="sub">{row.more}</span>] },
            { head: 'Phải đạt', kind: 'num', cell: (row) => <Figure {...row.must} /> },
            { head: 'Kết quả', kind: 'num', cell: (row) => <Figure {...row.now} big /> },
            {
              head: 'Trên thước',
              phone: 'wide',
              cell: (row) =>
                row.ruler ? (
                  <Ruler {...row.ruler} />
                ) : (
                  <Button href="?bo-sung" small about={`cho ${row.name}`}>
                    Bổ sung số
                  </Button>
                ),
            },
            {
              head: 'Câu gốc',
              phone: 'corner',
              nowrap: true,
              cell: (row) => (
                <a href={`?cau=${row.id}`}>
                  đoạn 3<span class="vh"> của {row.name}</span>
                </a>
              ),
            },
          ]}
        />
        <Note>
          Vạch đứng là chỉ tiêu, chấm là kết quả, đoạn xanh là vùng đạt; mũi tên là “trên”. Ký hiệu: <b>…</b> có phát
          sinh nhưng chưa có số; <b>sb</b> sơ bộ, chưa duyệt; <b>suy ra</b> là số hệ thống tính từ số khác trong cùng
          câu.
        </Note>
        <Pager page={3} pages={12} total={1154} noun="chỉ tiêu" href={(page) => `?trang=${page}`} />
      </Part>
      <Part id="xem-truoc" title="Xem trước" aside={<p>Quá hạn, rồi đến nguy cơ lớn nhất.</p>} cols="two">
        <Column>
          <AlarmList
            items={[
              {
                status: 'late',
                label: 'Quá hạn 3 ngày',
                what: 'Chất lượng hai mặt giáo dục, học kỳ I',
                why: 'Hai xã chưa gửi biểu; số toàn huyện mới là sơ bộ.',
                now: <Figure value="11/13 xã" />,
                action: <Button small>Đôn đốc</Button>,
              },
              {
                status: 'risk',
                what: 'Trẻ mẫu giáo đến trường',
                why: 'Toàn huyện thiếu 10 trẻ. 6 xã dưới 85%.',
                now: [
                  <Figure value={84.8} unit="%" />,
                  <Ruler
                    min={75}
                    max={95}
                    target={85}
                    value={84.8}
                    tone="risk"
                    minLabel="75"
                    maxLabel="95%"
                    label="84,8%, phải đạt 85%"
                  />,
                ],
                action: (
                  <Button small href="?xa">
                    Xem xã
                  </Button>
                ),
              },
            ]}
          />
        </Column>
        <Column id="viec" title="Việc chờ tôi hôm nay">
          <RowsList
            items={[
              { what: 'Duyệt số liệu mầm non của 4 xã', href: '?v=1', more: '2 số khác bản trước', end: 'gửi hôm qua' },
              {
                what: 'Ký công văn đôn đốc',
                href: '?v=2',
                more: 'Đã soạn sẵn',
                end: <Status status="late" label="quá hạn 3 ngày" />,
              },
            ]}
          />
          <EmptyState
            action={
              <Button href="?doc" small>
                Đọc văn bản
              </Button>
            }
          >
            Nghị quyết này chưa có nhiệm vụ. Đọc văn bản để lấy ra.
          </EmptyState>
        </Column>
      </Part>
      <Part id="ket-luan" title="Kết luận" aside={<p>Bốn hình dáng, mười kết luận.</p>}>
        <Tabs
          label="Các cách xem"
          items={[
            { label: 'Tất cả', href: '?', current: true, count: 1154 },
            { label: 'Có nguy cơ', href: '?r', count: 38 },
            { label: 'Quá hạn', href: '?l', count: 4 },
          ]}
        />
        <Ledger
          caption="Mười kết luận"
          captionShown
          rows={[...VERDICTS]}
          columns={[
            { head: 'Chỉ tiêu', rowHead: true, cell: (verdict) => <Status status={verdict} /> },
            { head: 'Nhiệm vụ', cell: (verdict) => <Status status={verdict} of="task" /> },
            { head: 'Trong ô chật', kind: 'mid', cell: (verdict) => <Status status={verdict} hiddenLabel /> },
          ]}
        />
        <Checks
          items={[
            { status: 'met', word: 'Khớp', text: '134 chính thức + 10 dự bị = 144' },
            { status: 'risk', word: 'Cần hỏi', text: '20 ủy viên trên 07 chi bộ: mỗi chi ủy ba người thì phải là 21.' },
          ]}
        />
      </Part>
    </>
  );
}
