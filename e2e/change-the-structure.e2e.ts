import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, signIn } from './browser.ts';
import { field, mainText, press, problemsOn, sees } from './parts/seen.ts';

const home = '/que-son/don-vi';
const committee = 'Ủy ban nhân dân huyện Quế Sơn';
const office = 'Phòng Giáo dục và Đào tạo huyện Quế Sơn';

describe('an officer records what a reorganisation brings', () => {
  let officer: Person;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    officer = await signIn('que-son: Quản trị');
  });
  afterAll(async () => {
    await officer.close();
    await closeBrowser();
  });

  const fill = async (values: Record<string, string>) => {
    for (const [label, value] of Object.entries(values)) await field(officer, label).fill(value);
  };
  const isGood = async () => {
    await expectAccessible(officer.page);
    await expectFitsPhone(officer.page);
  };
  /** The changes that a preview announces. */
  const announced = async () => {
    await sees(officer, 'Chưa ghi gì cho đến khi xác nhận.');
    return officer.page.locator('#se-ghi ul').last().locator('li').allInnerTexts();
  };
  /** The names in the tree of a day. */
  const treeOn = async (day: string) => {
    await officer.open(`${home}?ngay=${day}`);
    return officer.page.locator('[role=tree], .tree').first().textContent();
  };
  const open = (name: string, step = '') => officer.open(`${home}/${ids[name]}${step}`);
  const idHere = () => new URL(officer.page.url()).pathname.split('/').at(-1)!;

  async function found(name: string): Promise<void> {
    await officer.open(`${home}/moi`);
    await fill({ 'Tên đầy đủ': name, 'Có hiệu lực từ ngày': '01/09/2010' });
    await field(officer, 'Loại').selectOption({ label: 'Trường' });
    await field(officer, 'Trực thuộc').selectOption({ label: office });
    await press(officer, 'Xem trước thay đổi');
    await announced();
    await press(officer, 'Thêm đơn vị');
    await sees(officer, 'Đã thêm đơn vị.');
    ids[name] = idHere();
  }

  it('two schools are founded, each looked at before it is written', async () => {
    await officer.open(`${home}/moi`);
    await isGood();
    await press(officer, 'Xem trước thay đổi');
    await found('Trường Tiểu học Bến Đá');
    await found('Trường Tiểu học Bến Lội');
    await isGood();
    expect(await treeOn('31/08/2010')).not.toContain('Bến Đá');
    expect(await treeOn('01/09/2010')).toContain('Trường Tiểu học Bến Đá');
  });

  it('a new name: a wrong date keeps what was typed, the preview writes nothing', async () => {
    await open('Trường Tiểu học Bến Đá');
    await officer.page.getByText('Ghi thay đổi').click();
    await officer.page.getByRole('link', { name: 'Đổi tên' }).click();
    await fill({ 'Tên đầy đủ': 'Trường Tiểu học Nguyễn Văn Cừ', 'Có hiệu lực từ ngày': '31/09/2019' });
    await isGood();
    await press(officer, 'Xem trước thay đổi');
    expect(await problemsOn(officer)).toEqual(['Sai “31/09/2019” không phải ngày. Ghi dạng 08/05/2020.']);
    expect(await field(officer, 'Tên đầy đủ').inputValue()).toBe('Trường Tiểu học Nguyễn Văn Cừ');
    await isGood();
    await fill({ 'Có hiệu lực từ ngày': '01/08/2019', 'Căn cứ': 'Quyết định 2450/QĐ-UBND ngày 15/07/2019' });
    await press(officer, 'Xem trước thay đổi');
    expect(await announced()).toEqual([
      'Tên “Trường Tiểu học Bến Đá” dùng đến hết 31/07/2019.',
      'Mang tên “Trường Tiểu học Nguyễn Văn Cừ” từ 01/08/2019.',
    ]);
    await isGood();
    const colleague = await signIn('que-son: Quản trị');
    await colleague.open(`${home}?ngay=01/08/2019`);
    expect(await colleague.page.locator('main').textContent()).not.toContain('Nguyễn Văn Cừ');
    await colleague.close();
    await press(officer, 'Sửa lại');
    await sees(officer, 'Ghi việc');
    expect(await field(officer, 'Căn cứ').inputValue()).toBe('Quyết định 2450/QĐ-UBND ngày 15/07/2019');
    await press(officer, 'Xem trước thay đổi');
    await press(officer, 'Đổi tên');
    await sees(officer, 'Đã ghi tên mới.');
    await sees(officer, 'Đổi tên từ “Trường Tiểu học Bến Đá” thành “Trường Tiểu học Nguyễn Văn Cừ”.');
    await isGood();
    expect(await treeOn('31/07/2019')).toContain('Trường Tiểu học Bến Đá');
    expect(await treeOn('01/08/2019')).toContain('Trường Tiểu học Nguyễn Văn Cừ');
    expect(await treeOn('01/08/2019')).not.toContain('Bến Đá');
  });

  it('is taken back, with a page that says what will go', async () => {
    await open('Trường Tiểu học Bến Đá', '#lich-su');
    await officer.page.getByRole('link', { name: 'Hoàn tác' }).click();
    await sees(officer, 'Việc ngày 01/08/2019 được gỡ như chưa từng ghi; nhật ký vẫn giữ.');
    await sees(officer, 'Tình trạng trước việc này được lập lại như cũ.');
    await isGood();
    await press(officer, 'Hoàn tác');
    await sees(officer, 'Đã hoàn tác.');
    expect(await treeOn('01/08/2019')).toContain('Trường Tiểu học Bến Đá');
  });

  it('two schools become one; the closed page leads to the one that took over', async () => {
    await open('Trường Tiểu học Bến Đá', '/nhap-voi');
    await isGood();
    await fill({ 'Tên đầy đủ': 'Trường Tiểu học Bến Mới', 'Có hiệu lực từ ngày': '01/08/2020' });
    await officer.page.getByLabel('Trường Tiểu học Bến Lội').check();
    await press(officer, 'Xem trước thay đổi');
    const changes = await announced();
    expect(changes[0]).toBe('Lập trường mới: Trường Tiểu học Bến Mới từ 01/08/2020.');
    expect(changes).toContain('Trường Tiểu học Bến Đá kết thúc, ngày cuối là 31/07/2020.');
    expect(changes).toContain('Trường Tiểu học Bến Lội kết thúc, ngày cuối là 31/07/2020.');
    await press(officer, 'Nhập các đơn vị');
    await sees(officer, 'Đã ghi việc nhập.');
    await sees(officer, 'Đơn vị đã kết thúc, ngày cuối là 31/07/2020.');
    expect(await mainText(officer)).toContain('Kế thừa: Trường Tiểu học Bến Mới.');
    await isGood();
    await officer.page.getByRole('link', { name: 'Trường Tiểu học Bến Mới' }).first().click();
    await sees(officer, 'Hình thành từ Trường Tiểu học Bến Đá và Trường Tiểu học Bến Lội.');
    ids['Trường Tiểu học Bến Mới'] = idHere();
    const before = await treeOn('31/07/2020');
    expect([before?.includes('Bến Đá'), before?.includes('Bến Lội'), before?.includes('Bến Mới')]).toEqual([
      true,
      true,
      false,
    ]);
    const after = await treeOn('01/08/2020');
    expect([after?.includes('Bến Đá'), after?.includes('Bến Lội'), after?.includes('Bến Mới')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('the new one is split in two parts', async () => {
    await open('Trường Tiểu học Bến Mới', '/tach');
    await isGood();
    await field(officer, 'Có hiệu lực từ ngày').fill('01/01/2021');
    const names = officer.page.getByLabel('Tên đầy đủ');
    const shares = officer.page.getByLabel('Nhận phần số liệu');
    await names.nth(0).fill('Trường Tiểu học Bến Trên');
    await shares.nth(0).fill('60');
    await names.nth(1).fill('Trường Tiểu học Bến Dưới');
    await shares.nth(1).fill('50');
    await press(officer, 'Xem trước thay đổi');
    expect(await problemsOn(officer)).toEqual(['Sai Các tỷ lệ cộng lại là 110%, vượt 100%.']);
    await isGood();
    await shares.nth(1).fill('40');
    await press(officer, 'Xem trước thay đổi');
    const changes = await announced();
    expect(changes).toContain('Lập trường mới: Trường Tiểu học Bến Trên từ 01/01/2021.');
    expect(changes).toContain('Lập trường mới: Trường Tiểu học Bến Dưới từ 01/01/2021.');
    await press(officer, 'Tách đơn vị');
    await sees(officer, 'Đã ghi việc tách.');
    expect(await mainText(officer)).toMatch(/Kế thừa: Trường Tiểu học Bến (Trên và|Dưới và) Trường Tiểu học Bến/);
    await officer.page.getByRole('link', { name: 'Trường Tiểu học Bến Trên' }).first().click();
    await sees(officer, 'Được tách ra từ Trường Tiểu học Bến Mới.');
    ids.above = idHere();
    await officer.page.goBack();
    await officer.page.getByRole('link', { name: 'Trường Tiểu học Bến Dưới' }).first().click();
    ids.below = idHere();
  });

  it('one moves to another superior', async () => {
    await open('above', '/chuyen');
    await isGood();
    await field(officer, 'Cấp trên mới').selectOption({ label: committee });
    await field(officer, 'Có hiệu lực từ ngày').fill('10/01/2021');
    await press(officer, 'Xem trước thay đổi');
    expect((await announced()).join(' ')).toContain(`Trường Tiểu học Bến Trên: trực thuộc ${committee} từ 10/01/2021.`);
    await press(officer, 'Ghi cấp trên mới');
    await sees(officer, 'Đã ghi cấp trên mới.');
    expect(await mainText(officer)).toContain(`Chuyển từ ${office} về ${committee}.`);
  });

  it('one is abolished and is found among the closed ones, with who took its work', async () => {
    await open('below', '/giai-the');
    await isGood();
    await field(officer, 'Có hiệu lực từ ngày').fill('12/01/2021');
    await field(officer, 'Đơn vị nhận việc').fill('Trường Tiểu học Không Có');
    await press(officer, 'Xem trước thay đổi');
    expect(await problemsOn(officer)).toEqual(['Sai Không có đơn vị nào mã hoặc tên “Trường Tiểu học Không Có”.']);
    await field(officer, 'Đơn vị nhận việc').fill('Trường Tiểu học Bến Trên');
    await press(officer, 'Xem trước thay đổi');
    expect(await announced()).toContain('Trường Tiểu học Bến Dưới kết thúc, ngày cuối là 11/01/2021.');
    await press(officer, 'Giải thể đơn vị');
    await sees(officer, 'Đã ghi việc giải thể.');
    expect(await mainText(officer)).toContain('Giải thể; việc chuyển cho Trường Tiểu học Bến Trên.');
    await officer.open(`${home}?xem=da-ket-thuc`);
    const row = officer.page.getByRole('row').filter({ hasText: '11/01/2021' });
    expect(await row.textContent()).toMatch(/^Trường Tiểu học Bến Dưới.*Trường Tiểu học Bến Trên$/);
    await isGood();
  });

  it('an older event cannot be taken back under newer ones; a former name is still found', async () => {
    await open('Trường Tiểu học Bến Mới');
    await officer.page.getByRole('link', { name: 'Hoàn tác' }).first().click();
    await press(officer, 'Hoàn tác');
    await sees(officer, 'Chỉ hoàn tác được việc ghi sau cùng của mọi đơn vị liên quan. Hoàn tác việc ghi sau trước.');
    await officer.open(`${home}?q=ben+loi`);
    await sees(officer, 'Trường Tiểu học Bến Lội');
    await sees(officer, 'Đã kết thúc');
    await isGood();
  });
});
