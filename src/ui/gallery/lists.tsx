import { Column, Confirm, DefinitionList, Keys, Part, ProgressBar, Status, Timeline, Tree } from '../index.ts';

/** Tree, definitions, events, progress, a question. */
export function ListGallery() {
  return (
    <Part id="danh-sach" title="Danh sách" cols="half">
      <Column id="cay" title="Đơn vị trực thuộc">
        <Tree
          label="Đơn vị trực thuộc"
          filter
          nodes={[
            {
              label: 'Sở Giáo dục và Đào tạo',
              href: '?u=0',
              open: true,
              more: '3 phòng, 2 trường',
              children: [
                { label: 'Phòng Giáo dục Mầm non', href: '?u=1', end: <Status status="ontrack" hiddenLabel /> },
                {
                  label: 'Huyện Quế Sơn',
                  children: [
                    {
                      label: 'Xã Quế Phong',
                      href: '?u=4',
                      current: true,
                      end: <Status status="late" label="Quá hạn 3 ngày" />,
                    },
                    { label: 'Xã Quế Hiệp', href: '?u=5' },
                  ],
                },
                {
                  label: 'Huyện Chư Pưh',
                  more: 'đến 30/06/2025',
                  children: [{ label: 'Thị trấn Nhơn Hòa', href: '?u=7' }],
                },
              ],
            },
          ]}
        />
      </Column>
      <Column id="ho-so" title="Hồ sơ">
        <DefinitionList
          items={[
            { name: 'Số, ký hiệu', value: '29-NQ/TW' },
            { name: 'Ngày ban hành', value: '04/11/2013' },
            { name: 'Nơi ban hành', value: 'Ban Chấp hành Trung ương khóa XI' },
          ]}
        />
        <Timeline
          items={[
            {
              when: '08/05/2020, 17:40',
              datetime: '2020-05-08T17:40',
              what: 'Chánh Văn phòng duyệt số 222',
              now: true,
            },
            {
              when: '08/05/2020, 17:02',
              datetime: '2020-05-08T17:02',
              what: 'Văn thư nhận từ câu gốc',
              more: 'Bài đăng trên cổng thông tin của Sở, đoạn 3.',
            },
          ]}
        />
        <ProgressBar value={214} max={230} label="Đã đọc 214 trong 230 ô" />
        <Keys items={[{ keys: ['Ctrl', 'V'], does: 'dán từ Excel' }]} />
        <Confirm
          question="Bỏ đề xuất này?"
          consequences="Câu trong văn bản vẫn giữ nguyên."
          action="?"
          confirm="Bỏ đề xuất"
          grave
          cancelHref="?"
        />
      </Column>
    </Part>
  );
}
