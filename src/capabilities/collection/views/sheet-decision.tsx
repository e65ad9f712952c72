import { Actions, Button, Hidden, Part, TextArea } from '../../../ui/index.ts';
import type { SheetPageData } from '../queries/sheet-page.ts';
import type { Link } from './words.tsx';

export interface DecisionProps {
  link: Link;
  data: SheetPageData;
  /** The path of the sheet. */
  base: string;
  /** The reason of a return or release that was left out. */
  decisionProblem?: { action: 'tra-lai' | 'mien'; message: string };
}

/** What the reader may do with the sheet as it stands: approve, return, take back, release, ask again. */
export function Decision({ data, link, base, decisionProblem }: DecisionProps) {
  const { sheet } = data;
  const reason = (action: 'tra-lai' | 'mien', label: string, button: string, hint: string) => (
    <form class="form" method="post" action={link(`${base}/${action}`)}>
      <Hidden name="version" value={sheet.version} />
      <TextArea
        name="reason"
        id={`o-${action}`}
        label={label}
        hint={hint}
        rows={2}
        error={decisionProblem?.action === action ? decisionProblem.message : undefined}
      />
      <Actions>
        <Button>{button}</Button>
      </Actions>
    </form>
  );
  const returned = reason(
    'tra-lai',
    'Vì sao trả lại',
    'Trả lại đơn vị',
    'Nói rõ ô nào, sửa gì. Đơn vị đọc nguyên văn.',
  );
  if (sheet.state === 'submitted')
    return (
      <Part id="quyet-dinh" title={data.mayApprove ? 'Duyệt hoặc trả lại' : 'Đã gửi duyệt'}>
        {data.mayApprove && (
          <form method="post" action={link(`${base}/duyet`)}>
            <Hidden name="version" value={sheet.version} />
            <Actions>
              <Button kind="main">Duyệt biểu</Button>
            </Actions>
          </form>
        )}
        {data.mayApprove && returned}
        {data.mayEnter && (
          <form method="post" action={link(`${base}/rut-lai`)}>
            <p>Còn sửa được chừng nào chưa ai duyệt.</p>
            <Actions>
              <Button>Rút lại để sửa</Button>
            </Actions>
          </form>
        )}
      </Part>
    );
  if (!data.mayApprove) return null;
  if (sheet.state === 'approved')
    return (
      <Part id="quyet-dinh" title="Trả lại để sửa" aside={<p>Số đã duyệt vẫn dùng cho đến khi duyệt số mới.</p>}>
        {returned}
      </Part>
    );
  if (sheet.state === 'released')
    return (
      <Part id="quyet-dinh" title="Được miễn">
        <p>{sheet.reason}</p>
        <form method="post" action={link(`${base}/hoi-lai`)}>
          <Actions>
            <Button>Yêu cầu báo cáo lại</Button>
          </Actions>
        </form>
      </Part>
    );
  return (
    <Part id="quyet-dinh" title="Miễn báo cáo" aside={<p>Số đã nhập vẫn còn, đơn vị không bị tính là quá hạn.</p>}>
      {reason('mien', 'Vì sao miễn', 'Miễn kỳ này', 'Ví dụ: trường tạm dừng hoạt động từ 01/09/2020.')}
    </Part>
  );
}
