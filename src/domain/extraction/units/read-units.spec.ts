import { describe, expect, it } from '@jest/globals';
import { fold } from '../text/fold.js';
import { readOnlyUnits, readUnits } from './read-units.js';

const names = (text: string): string[] | undefined =>
  readUnits(text, fold(text), 0)?.units.map((u) => u.name);

describe('readUnits', () => {
  it.each([
    ['Bộ Nông nghiệp và Phát triển nông thôn chủ trì rà soát', ['Bộ Nông nghiệp và Phát triển nông thôn']],
    [
      'Bộ Văn hóa, Thể thao và Du lịch, Đài Tiếng nói Việt Nam tuyên truyền',
      ['Bộ Văn hóa, Thể thao và Du lịch', 'Đài Tiếng nói Việt Nam'],
    ],
    ['các Bộ: Quốc phòng, Công an, Y tế theo chức năng', ['Bộ Quốc phòng', 'Bộ Công an', 'Bộ Y tế']],
    ['Bộ trưởng các Bộ: Tài chính, Xây dựng chỉ đạo', ['Bộ trưởng Bộ Tài chính', 'Bộ trưởng Bộ Xây dựng']],
    ['Ngân hàng Nhà nước Việt Nam chỉ đạo', ['Ngân hàng Nhà nước Việt Nam']],
    ['Bộ Ngoại giao phối hợp', ['Bộ Ngoại giao']],
    ['các sở, ban, ngành tỉnh tổ chức thực hiện', ['các sở, ban, ngành tỉnh']],
    ['UBND các xã, phường, đặc khu rà soát', ['UBND các xã, phường, đặc khu']],
    ['Văn phòng HĐND và UBND xã tổng hợp', ['Văn phòng HĐND và UBND xã']],
    ['Các cơ quan tham mưu, giúp việc Tỉnh ủy tiếp tục', ['Các cơ quan tham mưu, giúp việc Tỉnh ủy']],
    ['Sở Công Thương và các cơ quan liên quan kiểm tra', ['Sở Công Thương', 'các cơ quan liên quan']],
    [
      'Ban Chỉ đạo quốc gia về phòng, chống thiên tai theo dõi',
      ['Ban Chỉ đạo quốc gia về phòng, chống thiên tai'],
    ],
    ['Công an tỉnh', ['Công an tỉnh']],
    ['các địa phương có tỷ lệ giải ngân thấp kiểm điểm', ['các địa phương có tỷ lệ giải ngân thấp']],
    ['Các trường chưa có bể bơi phối hợp', ['Các trường chưa có bể bơi']],
    ['UBND các tỉnh: Đồng Nai, Khánh Hòa khẩn trương', ['UBND các tỉnh: Đồng Nai, Khánh Hòa']],
    [
      'các đồng chí Thủ trưởng các Sở, Ban, ngành; Chủ tịch UBND các xã triển khai',
      ['các đồng chí Thủ trưởng các Sở, Ban, ngành', 'Chủ tịch UBND các xã'],
    ],
    ['các trường trung học phổ thông báo cáo', ['các trường trung học phổ thông']],
    ['Ban QLDA các công trình giao thông đôn đốc', ['Ban QLDA các công trình giao thông']],
    ['Tổ bảo vệ trực cổng', ['Tổ bảo vệ']],
  ])('reads the names that open %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Tổ chức hội nghị tổng kết',
    'Ban hành kế hoạch',
    'Báo cáo kết quả',
    'Cơ sở dữ liệu quốc gia',
    'các nhiệm vụ được giao',
    'Phòng, chống thiên tai',
    'từng bước hiện đại hóa',
  ])('sees no unit in %j', (text) => {
    expect(names(text)).toBeUndefined();
  });

  it('tells a heading that only names units from one that orders', () => {
    expect(readOnlyUnits('Văn phòng Trung ương Đảng:')?.units).toHaveLength(1);
    expect(readOnlyUnits('Rà soát, sửa đổi quy định')).toBeNull();
    expect(readOnlyUnits('Bộ Y tế chủ trì tổng hợp')).toBeNull();
  });
});
