import { authorities } from '../../src/app/demo/content/index.ts';
import { addDocument } from '../../src/capabilities/documents/index.ts';
import type { WriteTx } from '../../src/kernel/db/index.ts';
import type { Chance } from './chance.ts';

const MANY = 300;
const openings = ['Căn cứ', 'Thực hiện', 'Theo đề nghị của', 'Để bảo đảm', 'Trong năm học tới', 'Đến hết quý III'];
const middles = [
  'kế hoạch xây dựng trường chuẩn quốc gia',
  'chương trình giáo dục phổ thông',
  'việc phổ cập giáo dục mầm non cho trẻ 5 tuổi',
  'công tác tuyển sinh đầu cấp',
  'việc sắp xếp mạng lưới trường lớp',
  'đề án bồi dưỡng giáo viên',
];
const endings = [
  'các trường rà soát số học sinh, số lớp và báo cáo bằng văn bản.',
  'tỷ lệ phòng học kiên cố phải đạt từ 85% trở lên.',
  'hiệu trưởng chịu trách nhiệm trước giám đốc Sở về kết quả.',
  'kinh phí lấy từ dự toán chi thường xuyên được giao đầu năm.',
  'nơi nào còn vướng mắc thì báo về phòng chuyên môn để hướng dẫn.',
];

export interface MadeDocument {
  documentId: number;
  versionId: number;
  /** A sentence that stands in it, and where. */
  quote: { start: number; end: number; quote: string };
}

/** 300 documents with text: the first is long and real enough to read, the others are made of stock sentences. */
export async function loadDocuments(tx: WriteTx, chance: Chance, unitId: number): Promise<MadeDocument[]> {
  const made: MadeDocument[] = [];
  for (let i = 0; i < MANY; i++) {
    const text = i === 0 ? longText() : stockText(chance);
    const symbol = `${i + 1}/KH-SGDĐT`;
    const { documentId, versionId } = await addDocument(tx, {
      family: 'state',
      type: 'ke_hoach',
      symbol,
      issuedOn: `20${20 + (i % 6)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      issuer: 'Sở Giáo dục và Đào tạo tỉnh Mẫu',
      issuerUnitId: unitId,
      unitId,
      subject: `Triển khai ${middles[i % middles.length]}, đợt ${Math.floor(i / middles.length) + 1}`,
      sample: true,
      version: { text, source: 'pasted' },
    });
    const end = text.indexOf('\n');
    made.push({ documentId, versionId: versionId!, quote: { start: 0, end, quote: text.slice(0, end) } });
  }
  return made;
}

/** The texts of the demo authorities one after another: what the longest reports look like. */
const longText = (): string =>
  authorities
    .flatMap((authority) => authority.documents)
    .flatMap((document) => document.text ?? [])
    .join('\n');

function stockText(chance: Chance): string {
  const sentence = () => `${chance.of(openings)} ${chance.of(middles)}, ${chance.of(endings)}`;
  const paragraph = () => Array.from({ length: chance.whole(1, 4) }, sentence).join(' ');
  return Array.from({ length: chance.whole(20, 50) }, paragraph).join('\n');
}
