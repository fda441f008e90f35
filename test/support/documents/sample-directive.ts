/** A letter of the province in our own words, which carries out a directive of the seeds. */
export function sampleDirective({
  number = '512-CV/TU',
  issued = '18 tháng 6 năm 2026',
  stamp = '',
}: { number?: string; issued?: string; stamp?: string } = {}): string {
  return `TỈNH ỦY HƯNG YÊN
ĐẢNG CỘNG SẢN VIỆT NAM
${stamp}
Số ${number}
Hưng Yên, ngày ${issued}
V/v dùng chung kho dữ liệu hồ sơ công việc

Kính gửi:
- Các cơ quan tham mưu, giúp việc Tỉnh ủy,
- UBND xã, phường.

Thực hiện Công văn số 2039-CV/VPTW, ngày 28/4/2026 của Văn phòng Trung ương Đảng, Ban Thường vụ Tỉnh ủy yêu cầu:

1. Sở KH&CN chủ trì, phối hợp với Văn phòng Tỉnh ủy khảo sát đường truyền của các xã, phường và lập danh mục nơi còn thiếu. Hoàn thành trước ngày 10/7/2026.

2. Công an tỉnh kiểm tra an toàn của kho dữ liệu, khắc phục các lỗ hổng đã được cảnh báo. Hoàn thành trong tháng 7/2026.

3. UBND các xã, phường số hóa hồ sơ công việc của năm 2025 và nhập vào kho dữ liệu dùng chung. Hoàn thành trước ngày 20/8/2026.

4. Giao Văn phòng tổng hợp kết quả, tham mưu Thường trực Tỉnh ủy hội nghị rút kinh nghiệm.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nguyễn Văn Mẫu

Nơi nhận:
- Như trên,
- Lưu Văn phòng Tỉnh ủy.
`;
}
