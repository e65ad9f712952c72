import {
  AlarmList,
  Button,
  Checks,
  Column,
  EmptyState,
  Figure,
  Ledger,
  Note,
  Pager,
  Part,
  Remark,
  RowsList,
  Ruler,
  Said,
  Slip,
  Status,
  Tabs,
  VERDICTS,
} from '../index.ts';
import { SAMPLE_TARGETS } from './sample-targets.ts';

function SampleSlip() {
  return (
    <Slip
      id="dia-chi-222"
      title="Địa chỉ của số 222"
      closeHref="?"
      origin={
        <>
          <Said>“Nhiệm kỳ này có 222 trường đạt chuẩn, vượt chỉ tiêu 17 trường.”</Said>
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
          rows={SAMPLE_TARGETS}
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
      <Part id="xem-truoc" title="Cần xem trước" aside={<p>Quá hạn, rồi đến nguy cơ lớn nhất.</p>} cols="two">
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
