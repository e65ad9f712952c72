import {
  Actions,
  Button,
  Checkbox,
  DateInput,
  ErrorSummary,
  FileInput,
  Filters,
  FormGrid,
  Hidden,
  Note,
  Pair,
  Part,
  RadioGroup,
  Select,
  SuggestInput,
  TextArea,
  TextInput,
} from '../index.ts';

const blank = (name: string) => ({ kind: 'input' as const, name, value: '…' });

/** Fields in all states, the summary of problems, the entry table. */
export function FormGallery() {
  return (
    <>
      <Part id="phai-xem" title="Phải xem lại" aside={<p>Bấm tên ô để đến ô đó.</p>} flush>
        <ErrorSummary
          items={[
            {
              message: '1.750 là số người hay số lượt? Một người học hai lớp là một người, hai lượt.',
              severity: 'warning',
              href: '#c-A7',
              place: 'ô A7',
              repair: <Button small>Giải thích</Button>,
            },
            {
              message: 'Nữ 2.783 + Nam 1.959 = 4.742, thiếu 36 so với tổng 4.778. Nếu Nam là 1.995 thì khớp.',
              href: '#c-C1',
              place: 'ô C1, Nam',
              repair: <Button small>Điền 1.995</Button>,
            },
            { message: 'Số đã duyệt là 6, nay là 7. Ghi vì sao.', href: '#o-vi-sao', word: 'Thiếu lý do' },
          ]}
        />
      </Part>
      <Part
        id="bieu"
        title="Biểu"
        aside={<p>Ô không có số, gõ: – không phát sinh, … có nhưng chưa có số, x không áp dụng.</p>}
        flush
      >
        <form method="post" action="/mau">
          <FormGrid
            caption="Biểu bồi dưỡng và khảo sát"
            corner="Chỉ số, đơn vị: người"
            columns={[
              { name: 'Tổng số', letter: 'A' },
              { name: 'Nữ', letter: 'B' },
              { name: 'Nam', letter: 'C' },
              { name: 'Huyện miền núi', letter: 'D' },
              { name: 'Vùng khác', letter: 'E' },
            ]}
            rows={[
              {
                no: '1',
                name: 'Người dự khảo sát',
                group: 'Khảo sát cán bộ quản lý',
                cells: [
                  { kind: 'input', name: 'A1', value: '4.778' },
                  { kind: 'input', name: 'B1', value: '2.783' },
                  { kind: 'input', name: 'C1', value: '1.959', state: 'wrong', why: 'lệch 36' },
                  { kind: 'input', name: 'D1', value: '1.577' },
                  { kind: 'input', name: 'E1', value: '3.201' },
                ],
              },
              {
                no: '4',
                name: 'Dưới 5 điểm',
                hint: 'tự tính: dòng 1 trừ dòng 3',
                group: 'Khảo sát cán bộ quản lý',
                cells: [
                  { kind: 'sum', value: '2.180' },
                  ...['B', 'C', 'D', 'E'].map(() => ({ kind: 'sum' as const, value: '…' })),
                ],
              },
              {
                no: '7',
                name: 'Cán bộ quản lý và cán bộ quy hoạch',
                group: 'Bồi dưỡng',
                cells: [
                  { kind: 'input', name: 'A7', value: '1.750', state: 'ask', why: 'người hay lượt?' },
                  blank('B7'),
                  blank('C7'),
                  { kind: 'closed' },
                  { kind: 'closed' },
                ],
              },
              {
                no: '9',
                name: 'Đảng viên mới kết nạp',
                group: 'Tổ chức đảng',
                cells: [
                  { kind: 'input', name: 'A9', value: '7', state: 'moved', why: 'đã duyệt 6' },
                  blank('B9'),
                  blank('C9'),
                  { kind: 'closed' },
                  { kind: 'closed' },
                ],
              },
            ]}
          />
          <Note>Khung đỏ là sai, vàng là cần giải thích, vạch xanh là khác bản đã duyệt.</Note>
          <Actions sticky saved="Đã lưu trên máy chủ lúc 15:42.">
            <Button kind="main">Kiểm tra và gửi duyệt</Button>
            <Button formnovalidate>Lưu nháp</Button>
            <Button kind="plain" href="?xlsx">
              Tải bảng tính .xlsx
            </Button>
          </Actions>
        </form>
      </Part>
      <Part id="o-nhap" title="Giao chỉ tiêu">
        <Filters action="?" label="Lọc chỉ tiêu">
          <TextInput name="loc-ten" label="Tên có chữ" optional />
          <Select
            name="loc-kl"
            label="Kết luận"
            prompt="Tất cả"
            options={[{ value: 'risk', label: 'Có nguy cơ' }]}
            optional
          />
          <SuggestInput name="loc-dv" label="Đơn vị" value="" text="" href="/goi-y" optional />
        </Filters>
        <form class="form" method="post" action="/mau">
          <Hidden name="ma" value="12" />
          <TextInput
            name="ten"
            label="Tên chỉ tiêu"
            value="Trẻ mẫu giáo đến trường"
            hint="Đúng như trong nghị quyết."
          />
          <Pair>
            <TextInput name="muc" label="Phải đạt" value="85" figure unit="%" width="s" />
            <DateInput name="han" label="Hạn" value="31/05/2021" />
          </Pair>
          <Select
            name="mau"
            label="Tính trên"
            error="Chọn nhóm người để tính tỷ lệ."
            prompt="Chưa chọn"
            options={[
              { value: 'a', label: 'Trẻ 3–5 tuổi trên địa bàn', group: 'Mầm non' },
              { value: 'b', label: 'Trẻ 5 tuổi', group: 'Mầm non' },
              { value: 'c', label: 'Đảng viên', group: 'Tổ chức đảng' },
            ]}
            width="m"
          />
          <RadioGroup
            name="hieu"
            label="Hiểu câu này là"
            hint="Câu gốc ghi vừa “trên” vừa là một khoảng."
            value="80"
            options={[
              { value: '80', label: 'từ 80% trở lên, phấn đấu 90%' },
              { value: 'k', label: 'trong khoảng 80% đến 90%', hint: 'Ngoài khoảng này là không đạt.' },
            ]}
          />
          <TextArea name="vi-sao" label="Vì sao đổi số đã duyệt" error="Ghi vì sao đổi số đã duyệt." />
          <FileInput
            name="tep"
            label="Văn bản kèm theo"
            hint="Tệp .docx hoặc .pdf, không quá 20 MB."
            optional
            accept=".docx,.pdf"
          />
          <Checkbox name="giao" label="Giao luôn cho 13 xã" hint="Mỗi xã nhận mức chung; đổi riêng sau được." checked />
          <Actions>
            <Button kind="main">Giao chỉ tiêu</Button>
            <Button kind="grave">Hủy chỉ tiêu</Button>
            <Button kind="plain" href="?">
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}
