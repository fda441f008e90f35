import { words } from './words.js';

/**
 * Words with which the name of an organ, an office holder or a group of them begins (folded).
 * Longer forms stand before shorter ones.
 */
export const ORGAN_HEADS: readonly string[] = words(`
  văn phòng | ủy ban | ubnd | ubmttq | ubmttqvn | ub mttq | mttq | mặt trận tổ quốc | hội đồng | hđnd |
  đoàn đại biểu quốc hội | đoàn đbqh | bộ chỉ huy | bộ tư lệnh | bộ đội biên phòng | bộ chính trị |
  ban bí thư | ban chấp hành | ban thường vụ | ban chỉ đạo | ban chỉ huy | ban quản lý | ban tổ chức |
  ban giám hiệu | ban | bộ phận | bộ | sở | ngành | cục | tổng cục | chi cục | vụ | viện | học viện | đại học |
  trường | phòng | trung tâm | trạm | công an | quân sự | quân ủy | quân khu | đảng ủy | đảng đoàn |
  đảng bộ | chi bộ | ban cán sự đảng | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | tỉnh đoàn |
  thành đoàn | thường trực | thường vụ | đoàn thanh niên | đoàn tncs | đoàn kiểm tra | đoàn công tác |
  trung ương đoàn | đoàn | hội liên hiệp | hội | hiệp hội | liên đoàn | liên minh | công đoàn |
  tổng liên đoàn | đài | báo | cổng thông tin | thông tấn xã | tập đoàn | tổng công ty | công ty |
  ngân hàng | kho bạc | kiểm toán | thanh tra | tòa án | tand | viện kiểm sát | vksnd | thi hành án |
  bảo hiểm xã hội | bhxh | thuế | hải quan | chính phủ | quốc hội | thủ tướng | phó thủ tướng |
  tổng bí thư | bí thư | chủ tịch | phó chủ tịch | bộ trưởng | thứ trưởng | thủ trưởng | giám đốc |
  phó giám đốc | chánh văn phòng | chánh thanh tra | hiệu trưởng | tổng giám đốc | chủ nhiệm |
  thống đốc | tổng thanh tra | viện trưởng | cục trưởng | trưởng ban | trưởng phòng | trưởng | tư lệnh |
  chỉ huy trưởng | lãnh đạo | đồng chí | đ/c | ông | bà | người đứng đầu | tổ công tác | tổ giúp việc |
  tổ chuyên gia | tổ chức đảng | tổ | cơ quan | đơn vị | địa phương | nhà trường | cơ sở giáo dục |
  cơ sở | cấp ủy | chính quyền | tiểu ban | chủ đầu tư | nhà đầu tư | doanh nghiệp | thành viên |
  cán bộ | giáo viên | tổ trưởng | các | ngân sách | kbnn | nhnn | vptu | vptw | vpcp | bch | bcđ |
  cơ sở đào tạo | trường học | phân viện | nhà xuất bản | thành phố | tỉnh | huyện | quận | xã |
  phường | thị trấn | thị xã | đặc khu | mỗi | từng | toàn thể | tất cả | quý | hạt kiểm lâm |
  điện lực | bệnh viện | ubkt | khối | lực lượng | bưu điện | lực lượng vũ trang | đội | nhóm | tctd |
  tổ chức tín dụng | tổ chức | dân quân | quân đội | liên đoàn lao động | cụm | thư ký
`);
