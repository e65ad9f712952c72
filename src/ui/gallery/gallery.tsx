import { Lead, Page, type PageAssets, Ring, Tally } from '../index.ts';
import { ChartGallery } from './charts.tsx';
import { CoreGallery } from './core.tsx';
import { FormGallery } from './forms.tsx';
import { ListGallery } from './lists.tsx';

/** Every part in its states, with invented content. Used by its test and while drawing; no route leads here. */
export function Gallery({ assets }: { assets: PageAssets }) {
  return (
    <Page
      title="Mẫu các bộ phận"
      assets={assets}
      sample
      nav={['Tổng quan', 'Chỉ tiêu, nhiệm vụ', 'Số liệu', 'Văn bản', 'Đánh giá', 'Báo cáo'].map((label, index) => ({
        label,
        href: `/${index}`,
        current: index === 1,
      }))}
      crumbs={[
        { label: 'Tỉnh ủy', href: '/1' },
        { label: 'Đảng ủy các cơ quan tỉnh', href: '/2' },
        { label: 'Đảng bộ Sở GDĐT' },
      ]}
      facts={[
        { label: 'Nhiệm kỳ', value: '2015–2020' },
        { label: 'số liệu đến', value: '08/05/2020' },
        { label: 'cơ cấu lúc đó' },
        { label: 'Đổi', href: '/doi' },
      ]}
      search={{ action: '/tim' }}
      account={{ name: 'Văn thư Sở', href: '/toi' }}
      flash={[{ kind: 'done', text: 'Đã gửi duyệt 34 số lúc 15:42. Chánh Văn phòng sẽ thấy trong việc chờ.' }]}
      footer="Trang mẫu, số liệu minh họa."
    >
      <Lead
        title="Đảng bộ Sở Giáo dục và Đào tạo"
        say="Trong tám chỉ tiêu của nhiệm kỳ, hai đã vượt và hai đã đạt, một có nguy cơ và một không đạt. Hai chỉ tiêu còn lại chưa kết luận được vì câu báo cáo không kèm số."
        side={[
          <Ring parts={5} elapsed={4.92} label="Đã qua 4 năm 11 tháng của nhiệm kỳ 5 năm" />,
          <p>Năm thứ năm của nhiệm kỳ. Còn 13 ngày đến đại hội.</p>,
        ]}
        tally={
          <Tally
            label="Số chỉ tiêu theo kết luận"
            items={[
              { status: 'missed', count: 1, href: '?m' },
              { status: 'risk', count: 1, href: '?r' },
              { status: 'exceeded', count: 2, href: '?e' },
              { status: 'met', count: 2, href: '?d' },
              { status: 'nofigure', count: 1, href: '?n' },
              { status: 'unmeasurable', count: 1, href: '?u' },
            ]}
          />
        }
      />
      <CoreGallery />
      <ChartGallery />
      <FormGallery />
      <ListGallery />
    </Page>
  );
}
