import {
  BarChart,
  Column,
  Columns,
  type HeatCell,
  HeatTable,
  LineChart,
  Note,
  Part,
  RankedDots,
  SplitBar,
} from '../index.ts';

const short = (value: number, level: 1 | 2): HeatCell => ({
  figure: { value, decimals: 1, href: `?so=${value}#dc-${value}` },
  status: 'risk',
  level,
});
const fine = (value: number): HeatCell => ({ figure: { value, decimals: 1, href: `?so=${value}#dc-${value}` } });
const met: HeatCell = { status: 'met' };
const waits: HeatCell = { status: 'notdue' };

/** The heat table, lines, bars, dots and a split bar. */
export function ChartGallery() {
  return (
    <>
      <Part
        id="nhiet"
        title="Sáu chỉ tiêu, bốn xã"
        aside={
          <p>
            Xã khó nhất đứng đầu. Chỉ ô có chuyện mới có màu: vàng là hụt dưới 2 điểm, đỏ là hụt nhiều hơn hoặc chưa
            gửi.
          </p>
        }
        landscape
        flush
      >
        <HeatTable
          caption="Xã và chỉ tiêu"
          corner="Xã, thị trấn"
          groups={[
            { label: 'Mầm non, %', span: 3 },
            { label: 'Tiểu học', span: 1 },
            { label: 'THCS', span: 2 },
          ]}
          columns={[
            { head: 'Trẻ MG đến trường', target: 'từ 85' },
            { head: 'Trẻ 5 tuổi', target: '100' },
            { head: 'Thấp còi', target: 'dưới 10' },
            { head: 'HTCT lớp học', target: 'từ 99', kind: 'mid' },
            { head: 'Hai mặt', target: 'từ 98' },
            { head: 'Phổ cập', target: 'đạt', kind: 'mid' },
          ]}
          rows={[
            {
              name: 'Quế Phong',
              href: '?x=1',
              cells: [short(80.7, 2), short(97.3, 1), short(11.7, 1), waits, short(96.3, 1), met],
            },
            {
              name: 'Quế Hiệp',
              href: '?x=2',
              cells: [
                short(81.7, 2),
                fine(100),
                short(10.5, 1),
                waits,
                { status: 'late', word: '3 ngày', level: 2 },
                met,
              ],
            },
            { name: 'Quế An', href: '?x=3', cells: [short(83.4, 1), short(99, 1), fine(8.8), waits, fine(98.1), met] },
            { name: 'Hương An', href: '?x=4', cells: [fine(86.9), fine(100), fine(8), waits, fine(99.2), met] },
          ]}
          total={{
            name: 'Toàn huyện',
            cells: [
              short(84.8, 1),
              short(99.8, 1),
              fine(8.7),
              waits,
              { figure: { value: 98.8, state: 'provisional', href: '?so=988#dc-988' } },
              { figure: { value: '4/4' } },
            ],
          }}
          cover={['4/4', '4/4', '4/4', null, '3/4', '4/4']}
        />
        <Note>Toàn huyện tính lại từ số trẻ, không lấy trung bình các tỷ lệ.</Note>
      </Part>
      <Part id="duong" title="Qua các kỳ" aside={<p>Chấm rỗng là số suy ra. Nét đứt là những năm chưa có số.</p>}>
        <Columns cols="half">
          <LineChart
            title="Trẻ mẫu giáo đến trường"
            say="Tăng 4,1 điểm sau bốn năm, còn thiếu 0,2 điểm"
            unit="%"
            decimals={1}
            target={{ value: 85, words: 'phải đạt 85%' }}
            points={[
              { period: '2017', value: 80.7, state: 'derived' },
              { period: '2018', value: 82.4 },
              { period: '2019', value: 82.1 },
              { period: '2020', value: 83.9 },
              { period: '2021', value: 84.8, state: 'provisional' },
            ]}
          />
          <LineChart
            title="Trường đạt chuẩn quốc gia"
            say="Năm 2025 tính theo tỉnh mới, không nối được với các năm trước"
            unit="trường"
            points={[
              { period: '2015', value: 188 },
              { period: '2016', value: null },
              { period: '2017', value: null },
              { period: '2018', value: 205 },
              { period: '2019', value: 213 },
              { period: '2020', value: 222 },
              { period: '2021', value: 229 },
              { period: '2022', value: 236 },
              { period: '2023', value: 240 },
              { period: '2024', value: 251 },
              { period: '2025', value: 412, breakBefore: 'cơ cấu mới' },
            ]}
          />
        </Columns>
        <Columns cols="four">
          {[
            { title: 'Trường mầm non', say: 'Tăng 16 trường (7,3%)', a: 218, b: 234 },
            { title: 'Nhóm, lớp', say: 'Tăng 94 nhóm, lớp (4,4%)', a: 2133, b: 2227 },
            { title: 'Trẻ ra lớp', say: 'Tăng 6.638 trẻ (13,0%)', a: 51221, b: 57859 },
          ].map((one) => (
            <LineChart
              title={one.title}
              say={one.say}
              height={120}
              table="none"
              points={[
                { period: '2015', value: one.a, state: 'derived' },
                { period: '2016–2018', value: null },
                { period: '2019', value: one.b },
              ]}
            />
          ))}
        </Columns>
      </Part>
      <Part id="cot" title="Cột và chấm" cols="half">
        <Column>
          <RankedDots
            title="Trẻ mẫu giáo đến trường theo xã"
            say="4 trong 6 xã dưới mức phải đạt"
            unit="%"
            decimals={1}
            target={{ value: 85, words: 'phải đạt 85%' }}
            items={[
              { label: 'Quế Phong', value: 80.7, short: true, href: '?x=1' },
              { label: 'Quế Hiệp', value: 81.7, short: true, href: '?x=2' },
              { label: 'Quế Thuận', value: 83, short: true },
              { label: 'Thị trấn Đông Phú và vùng phụ cận', value: 84.9, short: true },
              { label: 'Quế Long', value: 85.4 },
              { label: 'Hương An', value: 86.9 },
            ]}
          />
        </Column>
        <Column>
          <BarChart
            title="Trẻ mầm non ra lớp"
            say="Tăng 6.638 trẻ"
            items={[
              { label: '2015', value: 51221, before: true },
              { label: '2019', value: 57859 },
              { label: '2020', value: null },
            ]}
          />
          <SplitBar
            title="144 đảng viên"
            say="Số đến 08/05/2020"
            parts={[
              { label: 'chính thức', value: 134 },
              { label: 'dự bị', value: 10 },
            ]}
          />
        </Column>
      </Part>
    </>
  );
}
