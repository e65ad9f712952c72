import { notFound } from '../../../kernel/errors/index.ts';
import {
  type ActionContext,
  action,
  type PageContext,
  page,
  type Route,
  type UploadedFile,
} from '../../../kernel/http/index.ts';
import { newDocumentHref } from '../domain/new-document.ts';
import { MailPage } from '../views/mail-page.tsx';
import { keptFile, versionFrom } from './uploaded-text.ts';

/** Where a person chooses between a mail and the files that came with it. */
export const mailHref = (file: { sha256: string; name: string }): string =>
  `/van-ban/moi/thu?${new URLSearchParams({ tep: file.sha256, ten: file.name })}`;

/** The mail in the store, read again; `notFound` for a file that is none. */
async function mailOf(c: PageContext, tep: string, ten: string) {
  const read = await versionFrom(await c.read((tx) => keptFile(tx, c.files, tep, ten)), tep);
  if (!read.ok) throw notFound('Tệp này không phải thư đọc được.');
  return read;
}

/** Pages for a mail with files: `take` goes on with the file that was chosen. */
export const mailRoutes = (take: (c: ActionContext, file: UploadedFile) => Promise<Response>): Route[] => [
  page({
    path: '/van-ban/moi/thu',
    permission: 'documents.add',
    async run(c) {
      const sent = { tep: c.query('tep'), ten: c.query('ten') };
      const { version, attachments } = await mailOf(c, sent.tep, sent.ten);
      return c.page(
        {
          title: 'Thư có tệp kèm theo',
          current: '/van-ban',
          crumbs: [
            { label: 'Văn bản', href: c.link('/van-ban') },
            { label: 'Đưa vào sổ', href: c.link('/van-ban/moi') },
            { label: 'Thư' },
          ],
        },
        <MailPage
          link={c.link}
          sent={sent}
          head={version.text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .slice(0, 8)}
          attachments={attachments.map((file) => ({ name: file.name, size: file.bytes.length }))}
        />,
      );
    },
  }),
  action({
    path: '/van-ban/moi/thu',
    permission: 'documents.add',
    async run(c) {
      const [tep, ten, part] = [c.form.text('tep'), c.form.text('ten'), c.form.text('phan')];
      if (part === '') return c.redirect(newDocumentHref({ sha256: tep, name: ten }));
      const { attachments } = await mailOf(c, tep, ten);
      const file = /^\d{1,4}$/.test(part) ? attachments[Number(part)] : undefined;
      if (!file) throw notFound('Thư không có tệp kèm theo này.');
      return take(c, file);
    },
  }),
];
