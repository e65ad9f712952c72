import type { Problem } from '../problems/index.ts';
import type { FileKind } from './kind.ts';
import { refuse } from './part.ts';

type Refused = { ok: false; problems: Problem[]; scan?: { pages: number } };

/** What is said of the kinds of files that hold no text, or text that only their own program can save as one. */
export function unreadable(kind: FileKind, fileName: string): Refused {
  const say = (code: string, message: string) => refuse(fileName, code, `Tệp ${fileName} ${message}`);
  switch (kind) {
    case 'encrypted':
      return say('file_encrypted', 'đặt mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi gửi.');
    case 'xls':
      return say('old_office_format', 'là bảng tính Excel cũ (.xls). Mở bằng Excel, lưu lại thành .xlsx rồi gửi.');
    case 'xlsb':
      return say('old_office_format', 'là bảng tính .xlsb. Mở bằng Excel, lưu lại thành .xlsx rồi gửi.');
    case 'ods':
      return say('not_document', 'là bảng tính .ods. Mở ra, lưu lại thành .xlsx rồi gửi.');
    case 'ppt':
    case 'pptx':
      return say(
        'not_document',
        'là bài trình chiếu. Chép chữ sang Word, lưu thành .docx, hoặc lưu thành PDF rồi gửi.',
      );
    case 'msg':
      return say(
        'old_office_format',
        'là thư của Outlook (.msg). Trong Outlook chọn Lưu dưới dạng, kiểu .html hoặc .txt, rồi gửi tệp đó.',
      );
    case 'ole':
      return say('old_office_format', 'thuộc định dạng Office cũ. Mở ra, lưu lại thành .docx rồi gửi.');
    case 'zip':
      return say('not_document', 'là tệp nén không chứa văn bản Word. Giải nén trước, rồi gửi từng tệp bên trong.');
    case 'archive':
      return say('not_document', 'là tệp nén. Giải nén trước, rồi gửi từng tệp bên trong.');
    case 'xml':
      return say('not_document', 'là dữ liệu XML. Mở bằng Word, lưu lại thành .docx rồi gửi.');
    case 'image':
      return {
        ...say(
          'scan_without_text',
          'là ảnh chụp trang giấy, không có chữ để đọc. Nhận dạng chữ (OCR), hoặc gửi bản Word gốc.',
        ),
        scan: { pages: 1 },
      };
    default:
      return say('not_document', 'không phải văn bản đọc được. Mở bằng Word, lưu lại thành .docx rồi gửi.');
  }
}
