import { Button, ErrorPage, Figure, Lead, Page, type PageAssets, Part, PublicPage, TextInput } from '../index.ts';

/** The page before signing in. */
export function SignInGallery({ assets }: { assets: PageAssets }) {
  return (
    <Page title="Đăng nhập" assets={assets} nav={[]} crumbs={[]} bare>
      <Lead title="Đăng nhập" say="Dùng tài khoản đơn vị đã cấp.">
        <form class="form" method="post" action="/dang-nhap">
          <TextInput
            name="email"
            label="Thư điện tử"
            type="email"
            autocomplete="username"
            error="Không có tài khoản nào dùng địa chỉ này."
            value="van.thu@so.example"
            width="m"
          />
          <TextInput name="mat-khau" label="Mật khẩu" type="password" autocomplete="current-password" width="m" />
          <Button kind="main">Đăng nhập</Button>
        </form>
      </Lead>
    </Page>
  );
}

/** An error, told without blame. */
export function ErrorGallery({ assets }: { assets: PageAssets }) {
  return (
    <ErrorPage
      assets={assets}
      title="Không tìm thấy trang này"
      say="Địa chỉ có thể đã đổi khi đơn vị được sắp xếp lại. Tìm theo tên sẽ chắc hơn."
      reference="K7-2041"
      actions={<Button href="/">Về tổng quan</Button>}
    />
  );
}

/** The public portal. */
export function PublicGallery({ assets }: { assets: PageAssets }) {
  return (
    <PublicPage
      title="Nghị quyết và kết quả"
      owner={{ name: 'Sở Giáo dục và Đào tạo Lạng Sơn', line: 'Cổng công khai', href: '/' }}
      nav={[
        { label: 'Tin hoạt động', href: '/tin' },
        { label: 'Nghị quyết và kết quả', href: '/nq', current: true },
        { label: 'Số liệu', href: '/sl' },
      ]}
      crumbs={[{ label: 'Trang chủ', href: '/' }, { label: 'Nghị quyết và kết quả' }]}
      facts={[{ label: 'Số liệu đến', value: '08/05/2020' }]}
      assets={assets}
      sample
      footer="Số liệu đến 08/05/2020."
    >
      <Lead
        grand
        title="Nghị quyết đề ra gì, đã làm được gì"
        say="Sáu trong chín chỉ tiêu đã đạt, trong đó hai vượt."
      />
      <Part id="bai" title="Bài viết" aside={<p>08/05/2020, 17:02</p>}>
        <div class="prose">
          <p>
            Tổng số đảng viên của Đảng bộ là <Figure value={144} href="?so=144#dc-144" />, trong đó có{' '}
            <Figure value={134} href="?so=134#dc-134" /> đảng viên chính thức.
          </p>
        </div>
      </Part>
    </PublicPage>
  );
}
