import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProposalAcceptor, proposalAcceptor } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { testBrowser } from '../../../kernel/http/testing-browser.tsx';
import { error } from '../../../kernel/problems/index.ts';
import { addVersion } from '../commands/add-version.ts';
import { routes } from '../routes.tsx';
import { buildDocument, buildProposals } from '../testing.ts';

const fake: ProposalAcceptor = {
  kind: 'target',
  permission: 'targets.set',
  label: 'Nhận chỉ tiêu',
  form: async (_tx, { data }) => <input name="name" value={(data.fields as Record<string, string>)?.name ?? 'Tên'} />,
  preview: async () => ({ will: 'x', problems: [] }),
  async accept(_tx, proposal, fields) {
    expect([...fields.keys()]).not.toContain('_token');
    if (fields.get('name') === '') throw invalid([error('name', 'Ghi tên.', { kind: 'field', name: 'name' })]);
    return { kind: 'targets.target', id: proposal.proposalId };
  },
  undo: async () => {},
  href: (result) => `/chi-tieu/${result.id}`,
};

const ALL = ['documents.read', 'documents.add', 'documents.settle', 'targets.set'];
const folder = mkdtempSync(join(tmpdir(), 'nhiemky-documents-'));
const who = { permissions: ALL, userId: 'user-test', name: 'Người thử (mẫu)' };
let house: TestHouse;
let go: ReturnType<typeof testBrowser>;

beforeAll(async () => {
  house = await testHouse({ fillings: [fill(proposalAcceptor, fake)] });
  go = testBrowser({ house, routes, folder, who });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const TEXT =
  'Phấn đấu đạt 71,9% trường chuẩn, gồm 23 trường.\nThực hiện Nghị quyết số 29-NQ/TW.\n<b>Không</b> phải thẻ.';
async function read() {
  return house.write(async (tx) => {
    const { documentId, versionId } = await buildDocument(tx, { text: TEXT });
    const ids = await buildProposals(tx, versionId, [
      {
        kind: 'target',
        quote: 'đạt 71,9% trường chuẩn, gồm 23 trường',
        data: { value: 71.9, unit: '%', indicator: 'trường chuẩn', comparator: '=' },
      },
      { kind: 'quantity', quote: '23 trường', data: { value: 23, role: 'actual' } },
      {
        kind: 'citation',
        quote: 'Nghị quyết số 29-NQ/TW',
        data: { type: 'nghi_quyet', symbol: '29-NQ/TW', date: null, issuer: null },
      },
    ]);
    return { documentId, versionId, ids, doc: `/van-ban/${documentId}/doc` };
  });
}

describe('putting a document into the registry', () => {
  it('goes from a file to suggested fields to the reading page, and the file comes back', async () => {
    await go('/van-ban/moi');
    const head =
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 7/KH-SGDĐT\nngày 12 tháng 5 năm 2020\nKẾ HOẠCH\nPhát triển giáo dục\n\nNội dung <script>.';
    const first = await go('/van-ban/moi', {
      text: '',
      file: new File([head], 'Kế hoạch.txt', { type: 'text/plain' }),
    });
    expect(first.status).toBe(303);
    const second = await go(first.to);
    expect(second.text).toContain('value="7/KH-SGDĐT"');
    expect(second.text).toContain('Số dưới 10 viết thêm số 0');
    expect(second.text).not.toContain('<script>');
    const query = new URL(first.to, 'http://x').searchParams;
    const fields = {
      tep: query.get('tep') ?? '',
      ten: query.get('ten') ?? '',
      family: 'state',
      type: 'ke_hoach',
      symbol: '7/KH-SGDĐT',
      issuedOn: '12/05/2020',
      subject: '',
      unit: 'ca-co-quan',
    };
    const wrong = await go('/van-ban/moi/ghi', fields);
    expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('Ghi trích yếu') });
    expect(wrong.text).toContain('value="7/KH-SGDĐT"');
    const done = await go('/van-ban/moi/ghi', { ...fields, subject: 'Phát triển giáo dục' });
    expect(done.to).toMatch(/^\/so\/van-ban\/\d+\/doc\?ban=\d+$/);
    expect((await go(done.to)).text).toContain('tự mở lại');
    const file = await go(`${done.to.split('/doc')[0]}/tep`);
    expect(file).toMatchObject({ status: 200, text: head });
    expect((await go(`/van-ban/moi/ghi?${query}`)).text).toContain('Nguyên văn này đã có trong sổ');
  });

  it('refuses nothing, a broken file, and a file of nobody', async () => {
    await go('/van-ban/moi');
    expect(await go('/van-ban/moi', { text: '  ' })).toMatchObject({
      status: 422,
      text: expect.stringContaining('Chưa có nguyên văn'),
    });
    const broken = new File([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])], 'hong.docx');
    expect((await go('/van-ban/moi', { file: broken })).status).toBe(422);
    const kept = await house.db.system
      .selectFrom('kernel.file')
      .select('name')
      .where('name', '=', 'hong.docx')
      .execute();
    expect(kept).toEqual([]);
    expect((await go(`/van-ban/moi/ghi?tep=${'a'.repeat(64)}&ten=x.txt`)).status).toBe(404);
  });
});

describe('the reading page', () => {
  it('marks what was found, nested too, opens one proposal, and writes the text as it stands', async () => {
    const { doc } = await read();
    const { text } = await go(doc);
    expect(text).toContain('Còn 3 trong 3 đề xuất');
    expect(text).toContain('id="cau-1"');
    expect(text).toContain('id="cau-2"');
    expect(text).toContain('data-proposal="de-xuat-1 de-xuat-2"');
    expect(text).toContain('&lt;b&gt;Không&lt;/b&gt; phải thẻ.');
    expect(text).toContain('Nhận chỉ tiêu');
    expect((await go(`${doc}?de-xuat=3`)).text).toContain('Chưa có trong sổ');
  });

  it('accepts, goes on to the next, undoes, dismisses, without a line of script', async () => {
    const { doc, ids, versionId } = await read();
    await go(doc);
    const state = `ban=${versionId}&trang=1`;
    const accepted = await go(`${doc}/de-xuat/${ids[0]}/nhan?${state}`, {});
    expect(accepted.to).toBe(`/so${doc}?ban=${versionId}&de-xuat=2#de-xuat-2`);
    const page = await go(accepted.to.split('#')[0] ?? '');
    expect(page.text).toContain('Đã nhận đề xuất 1');
    expect(page.text).toContain('1 đề xuất đã xử lý: 1 nhận, 0 bỏ');
    expect(page.text).toContain(`/so/chi-tieu/${ids[0]}`);
    const again = await go(`${doc}/de-xuat/${ids[0]}/nhan?${state}`, {});
    expect((await go(again.to.split('#')[0] ?? '')).text).toContain('đã được Người thử (mẫu) nhận');
    expect((await go(`${doc}/de-xuat/${ids[0]}/hoan-tac?${state}`, {})).to).toContain('de-xuat=1');
    expect((await go(`${doc}?de-xuat=2`)).text).toContain('Bỏ và ghi lý do');
    await go(`${doc}/de-xuat/${ids[1]}/bo?${state}`, { reason: ' Nhắc để tham khảo ' });
    const left = (await go(doc)).text;
    expect(left).toContain('Còn 2 trong 3 đề xuất');
    expect(left).toContain('(Nhắc để tham khảo)');
  });

  it('shows the form of the acceptor, and keeps what was typed when it is wrong', async () => {
    const { doc, ids, versionId } = await read();
    expect((await go(`${doc}?de-xuat=1&sua=1`)).text).toContain('Lưu và nhận');
    const wrong = await go(`${doc}/de-xuat/${ids[0]}/sua?ban=${versionId}`, { name: '' });
    expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('Ghi tên.') });
    expect(wrong.text).toContain('<input name="name" value=""');
    expect((await go(`${doc}/de-xuat/${ids[0]}/sua?ban=${versionId}`, { name: 'Trường' })).status).toBe(303);
  });

  it('accepts all mentions of one document together', async () => {
    const text = 'Theo Nghị quyết 29-NQ/TW. Lại Nghị quyết số 29–NQ/TW. Và Nghị quyết 30-NQ/TW.';
    const data = (symbol: string) => ({ type: 'nghi_quyet', symbol, date: null, issuer: null });
    const { documentId, ids } = await house.write(async (tx) => {
      const made = await buildDocument(tx, { text });
      const kind = 'citation' as const;
      const ids = await buildProposals(tx, made.versionId, [
        { kind, quote: 'Nghị quyết 29-NQ/TW', data: data('29-NQ/TW') },
        { kind, quote: 'Nghị quyết số 29–NQ/TW', data: data('29–NQ/TW') },
        { kind, quote: 'Nghị quyết 30-NQ/TW', data: data('30-NQ/TW') },
      ]);
      return { ...made, ids };
    });
    const doc = `/van-ban/${documentId}/doc`;
    expect((await go(doc)).text).toContain('Nhận cả 2 chỗ nhắc');
    const done = await go(`${doc}/de-xuat/${ids[0]}/nhan-ca`, {});
    expect(done.to).toContain('de-xuat=3');
    expect((await go(`/van-ban/${documentId}`)).text).toContain('2 chỗ');
  });

  it('takes a remark by paragraph and words, and only what stands there', async () => {
    const { doc, versionId } = await read();
    await go(doc);
    const remark = { versionId: String(versionId), paragraph: '2', quote: '29-NQ/TW', message: 'Thiếu ngày.' };
    expect((await go(`${doc}/nhan-xet?ban=${versionId}`, { ...remark, quote: '30-NQ/TW' })).text).toContain(
      'Đoạn 2 không có câu này',
    );
    const done = await go(`${doc}/nhan-xet?ban=${versionId}`, remark);
    const id = /nhan-xet-(\d+)/.exec(done.to)?.[1];
    expect((await go(doc)).text).toContain('Chỗ không khớp <span class="n">0/1</span>');
    await go(`${doc}/nhan-xet/${id}/dung?ban=${versionId}`, {});
    expect((await go(doc)).text).toContain('Giữ, ghi chú');
  });

  it('lights the passage that a citation leads to, also in an old version, and pages through long texts', async () => {
    const { doc, documentId, versionId } = await read();
    const long = Array.from({ length: 250 }, (_, n) => `Câu thứ ${n + 1} của bản dài.`).join('\n');
    const { versionId: second } = await house.write((tx) =>
      addVersion(tx, { documentId, text: long, source: 'pasted' }),
    );
    const old = await go(`${doc}?ban=${versionId}&tu=0&den=8`);
    expect(old.text).toMatch(/id="doan"[^>]*>Phấn đấu</);
    const start = long.indexOf('Câu thứ 201');
    const later = await go(`${doc}?ban=${second}&tu=${start}&den=${start + 11}`);
    expect(later.text).toContain('id="doan-201"');
    expect(later.text).not.toContain('id="doan-200"');
    expect(later.text).toContain('trang 3 trong 3');
  });

  it('is closed to those without the permissions, and shows no buttons to readers', async () => {
    const { doc, ids, documentId } = await read();
    who.permissions = ['documents.read'];
    const page = await go(doc);
    expect(page.text).not.toContain('formaction');
    expect((await go(`${doc}/de-xuat/${ids[0]}/nhan`, {})).status).toBe(403);
    expect((await go('/van-ban/moi')).status).toBe(403);
    expect((await go(`/van-ban/${documentId}`)).text).not.toContain('Sửa sổ');
    who.permissions = ['targets.set'];
    expect((await go('/van-ban')).status).toBe(403);
    expect((await go(doc)).status).toBe(403);
    who.permissions = ALL;
  });
});

describe('the other pages', () => {
  it('show the registry, the card, its forms, and the export', async () => {
    const { documentId } = await read();
    expect((await go('/van-ban?q=71,9')).text).toContain('<mark>');
    expect((await go('/van-ban?nam=1999')).text).toContain('Không có văn bản nào hợp với cách lọc này.');
    expect((await go(`/van-ban/${documentId}`)).text).toContain('Các bản nguyên văn');
    expect((await go(`/van-ban/${documentId}/noi?q=29`)).status).toBe(200);
    expect((await go(`/van-ban/${documentId}/sua`)).status).toBe(200);
    expect((await go(`/van-ban/${documentId}/ban`)).status).toBe(200);
    expect((await go('/van-ban/xuat')).text.startsWith('PK')).toBe(true);
    expect((await go('/van-ban/999999')).status).toBe(404);
    expect((await go('/van-ban/0x1')).status).toBe(404);
  });
});
