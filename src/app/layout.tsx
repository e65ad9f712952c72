import type { NavEntry } from '../kernel/capability/index.ts';
import type { AppError } from '../kernel/errors/index.ts';
import type { Html, PageFrame, Shell } from '../kernel/http/index.ts';
import { Actions, Button, Lead, Page, pageAssets } from '../ui/index.ts';

/** The shell of every page: navigation by permission, context line, messages, the sheet. */
export function layout(nav: readonly NavEntry[], shell: Shell): Html {
  const { authority, frame, session } = shell;
  const entries = authority ? nav.filter((entry) => shell.holds(entry.permission)) : [];
  const items = entries.map((entry) => ({
    label: entry.label,
    href: shell.link(entry.path === '/' ? '' : entry.path),
    current: frame.current === entry.path,
  }));
  const crumbs = frame.crumbs ?? [];
  return (
    <Page
      title={frame.title}
      nav={items}
      crumbs={authority && !frame.bare ? [{ label: authority.name, href: shell.link('') }, ...crumbs] : crumbs}
      facts={withDayLink(frame.facts ?? [], shell)}
      {...(authority && { search: { action: shell.link('/tim'), value: shell.url.searchParams.get('q') ?? '' } })}
      {...(session && { account: { name: session.name, href: '/tai-khoan' } })}
      flash={shell.flash ? [shell.flash] : []}
      bare={frame.bare ?? authority === null}
      sheet={frame.sheet ?? 'plain'}
      sample={frame.sample ?? false}
      {...(authority?.sample && {
        footer: 'Cơ quan trình diễn: văn bản viết lại từ bài công khai; người, trường và số có ghi “mẫu” là tự đặt.',
      })}
      assets={pageAssets()}
    >
      {shell.body}
    </Page>
  ) as Html;
}

/** Where a page says as of when it speaks, the day can be changed there. */
function withDayLink(facts: NonNullable<PageFrame['facts']>, shell: Shell): NonNullable<PageFrame['facts']> {
  const dated = facts.some((fact) => fact.label === 'số liệu đến');
  if (!dated || shell.authority === null) return facts;
  const here = shell.url.pathname.slice(shell.authority.slug.length + 1) || '/';
  return [...facts, { label: 'Đổi', href: shell.link(`/ngay?ve=${encodeURIComponent(here)}`) }];
}

const headings: Record<number, string> = {
  401: 'Chưa đăng nhập',
  403: 'Không có quyền',
  404: 'Không tìm thấy',
  409: 'Đã có thay đổi khác',
  413: 'Tệp quá lớn',
  422: 'Còn chỗ phải sửa',
  429: 'Thử quá nhiều lần',
};

/** What happened, why, what to do. An unexpected error shows the number under which the log has it. */
export function errorView(error: {
  status: number;
  message: string;
  incident?: string;
  problems: AppError['problems'];
}): { frame: PageFrame; body: Html } {
  const title = headings[error.status] ?? 'Hệ thống gặp lỗi';
  const body = (
    <Lead
      title={title}
      say={error.message}
      {...(error.incident && { facts: `Mã sự cố: ${error.incident}. Đọc mã này cho người quản trị.` })}
    >
      {error.problems.length > 0 && (
        <ul>
          {error.problems.map((problem) => (
            <li>{problem.message}</li>
          ))}
        </ul>
      )}
      <Actions>
        <Button href="/">Về trang đầu</Button>
      </Actions>
    </Lead>
  ) as Html;
  return { frame: { title, bare: true }, body };
}
