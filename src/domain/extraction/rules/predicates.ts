import { words } from './words.js';

/**
 * Words that open what a unit is to do (folded): a unit's name ends before them, and a task without a named
 * unit begins with one of them. In the text they begin with a small letter or open the sentence.
 */
export const ACTION_WORDS: readonly string[] = words(`
  chủ trì | đồng chủ trì | chủ động | phối hợp | chịu trách nhiệm | có trách nhiệm | có nhiệm vụ |
  trực tiếp | lãnh đạo | chỉ đạo | giao | phân công | yêu cầu | đề nghị | kiến nghị | đề xuất |
  là cơ quan | làm đầu mối | là đầu mối | là đơn vị | làm cơ quan | đầu mối | cùng với | khẩn trương |
  kịp thời | tiếp tục | tập trung | tăng cường | đẩy mạnh | nghiêm túc | thường xuyên | định kỳ | sớm |
  tích cực | quyết liệt | ưu tiên | nhanh chóng | chú trọng | quan tâm | ngay | hằng năm | hằng tháng |
  hằng quý | hằng tuần | hằng ngày | hàng năm | hàng tháng | hàng quý | hàng tuần | hàng ngày |
  kiên quyết | nỗ lực | phấn đấu | quyết tâm | đồng thời | trước mắt | trước hết | cần | phải |
  không được | không để | không | tuyệt đối | nghiêm cấm | triệt để | dứt điểm | căn cứ | dựa trên |
  trên cơ sở | theo dõi | theo | bám sát | khi | nếu | tự | xem | được | đã | sẽ | đang | thống nhất |
  nhất trí | rà soát | xây dựng | tham mưu | triển khai | thực hiện | tổ chức | hướng dẫn | kiểm tra |
  giám sát | thanh tra | đôn đốc | báo cáo | tổng hợp | hoàn thành | hoàn thiện | ban hành | trình |
  nghiên cứu | sửa đổi | bổ sung | cập nhật | điều chỉnh | bố trí | bảo đảm | đảm bảo | cân đối | cấp |
  phân bổ | giải ngân | giải quyết | xử lý | khắc phục | tháo gỡ | thẩm định | thẩm tra | phê duyệt |
  quyết định | công bố | công khai | công nhận | thông báo | thông tin | tuyên truyền | phổ biến |
  quán triệt | vận động | huy động | điều động | sử dụng | khai thác | quản lý | vận hành | duy trì |
  phát huy | phát triển | phát động | phát hiện | phát hành | đầu tư | nâng cấp | nâng cao | mở rộng |
  kết nối | liên thông | chia sẻ | tích hợp | số hóa | chuẩn hóa | cụ thể hóa | hiện đại hóa | đồng bộ |
  chuẩn bị | sẵn sàng | kiện toàn | thành lập | sắp xếp | bàn giao | tiếp nhận | tiếp thu | giải trình |
  lập | đăng ký | đăng tải | gửi | nộp | cung cấp | cử | mời | tham gia | tham dự | dự | cho ý kiến |
  có ý kiến | có văn bản | có kế hoạch | có phương án | có giải pháp | có biện pháp | có hình thức |
  lấy ý kiến | góp ý | ký | phân tích | phân loại | phân cấp | đánh giá | xác định | xác minh |
  xác nhận | làm rõ | làm tốt | làm việc | thống kê | khảo sát | điều tra | nắm | nắm chắc | dự báo |
  cảnh báo | trực | ứng trực | ứng phó | phòng ngừa | phòng, chống | phòng chống | ngăn chặn | sơ tán |
  di dời | cứu | cứu hộ | hỗ trợ | thăm hỏi | động viên | khen thưởng | kỷ luật | truy thu | thu hồi |
  thu | chi | chuyển | đổi mới | cải thiện | cải cách | cắt giảm | đơn giản | rút ngắn | giảm |
  hạn chế | khuyến khích | thúc đẩy | tạo | giữ vững | giữ | củng cố | gắn | gắn kết | đưa | lồng ghép |
  ứng dụng | áp dụng | tập huấn | bồi dưỡng | đào tạo | tuyển sinh | tuyển dụng | tuyển chọn |
  lựa chọn | thi | chấm | coi | tổng kết | sơ kết | kết thúc | bắt đầu | khởi công | thi công |
  nghiệm thu | thanh toán | quyết toán | mua sắm | đấu thầu | giải phóng | bồi thường | tái định cư |
  đo đạc | niêm yết | in | sao | lưu | lưu trữ | bảo vệ | bảo mật | bảo quản | siết | chấn chỉnh |
  quy định | quy hoạch | thiết lập | thiết kế | thí điểm | nhân rộng | tuần tra | kiểm soát | kiểm kê |
  kiểm định | kiểm điểm | rút kinh nghiệm | tự kiểm tra | đối chiếu | đối thoại | tiếp | tiếp công dân |
  trả lời | phản ánh | phản hồi | trao đổi | liên hệ | hội ý | họp | chỉ định | chỉ huy | điều hành |
  điều phối | điều tiết | ổn định | bình ổn | khôi phục | phục hồi | sửa chữa | dự trữ | xuất cấp |
  vận chuyển | tiêu thụ | sản xuất | gieo | tái | tiêu hủy | tiêm | khoanh vùng | cách ly | xét nghiệm |
  truy vết | khám | điều trị | thường trực | phát thanh | đưa tin | đăng | truyền thông | tiến hành |
  hoàn tất | chấp hành | tuân thủ | thực thi | cam kết | nhận | nhập | xem xét | cho | cho phép |
  tạm dừng | dừng | đình chỉ | chấm dứt | bãi bỏ | thay thế | miễn | hủy | rà | soát | khắc | chọn |
  tính toán | tìm kiếm | ra quân | vào cuộc | nêu cao | tăng | tổng rà soát | tổng kiểm tra |
  hình thành | đặt | kêu gọi | thu hút | xúc tiến | tôn vinh | kỷ niệm | trang trí | treo | dọn |
  vệ sinh | phun | trồng | chăm sóc | quản trị | biên soạn | biên tập | soạn thảo | dự thảo | kế thừa |
  xác lập | khởi tạo | cài đặt | trang bị | lắp đặt | khoán | hợp nhất | giáo dục | nhắc nhở |
  phê bình | tổ chức thực hiện | luân chuyển | biệt phái | thực hành | tiết kiệm | khẳng định |
  quảng bá | giới thiệu | đón | phục vụ | chăm lo | đề ra | đề cao | tận dụng | tham khảo | tra cứu |
  truy cập | hạch toán | lan tỏa | nhập liệu | làm | chốt | quyết | tích lũy | đàm phán | ký kết |
  tái cơ cấu | cơ cấu | khơi thông | giao ban | cương quyết | thể chế hóa | đa dạng hóa | xã hội hóa |
  minh bạch | cấm | phong tỏa | phân luồng | cắm | gia cố | neo đậu | chằng chống | tỉa | tiêu | bơm |
  xả | tích | tuyển | trao | tặng | chi trả | thăm | đẩy nhanh | đẩy lùi | đẩy | cảnh giác | rà phá |
  giúp | kéo giảm | xóa | xóa bỏ | làm sâu sắc | tôn trọng | tri ân | dành | tiên phong | gương mẫu |
  nêu gương | chịu | mở | giám định | xét | xét duyệt | xét tuyển | tuyên dương | khơi dậy |
  chuyển đổi | đồng hành | thiết thực | phân tách | lên phương án | lên kế hoạch | hoạch định |
  hiệp đồng | huấn luyện | diễn tập | tiếp cận | khống chế | dập | trấn áp | đấu tranh | triệt phá |
  sáp nhập | giải thể | chuyển giao | hiệu đính | công chứng | chứng thực | hậu kiểm | tiền kiểm |
  kê khai | tính | rải | phát | nạo vét | tu sửa | tu bổ | tôn tạo | bảo tồn | trùng tu | thông suốt |
  cùng | liên kết | đảm nhận | đảm nhiệm | đề cử | hiệp thương | bầu | miễn nhiệm | bổ nhiệm | điều |
  luân phiên | trích | ghi | ghi nhận | lấy | tự đánh giá | trưng bày | tra soát | đính chính |
  mô phỏng | khuyến cáo | thăm dò | vào | tính đủ | chỉnh trang | chỉnh lý | chỉnh sửa | chỉnh | đo |
  lắp | mua | thuê | soạn | khử khuẩn | thu thập | thu gom | thu dọn | kích hoạt | niêm phong | trả |
  thừa ủy quyền | thừa lệnh | thay mặt | trưng cầu | tập hợp | tập kết | kết hợp | phân định | phân tuyến | phân bố | giải đáp | ghi chép |
  bình xét | quét | khép | khai báo | kê | rút | nhân bản | truy tố | xét xử | khởi tố | hiến |
  tài trợ | ủng hộ | tiếp sức | chung tay | vươn | thích ứng | tăng tốc | bứt phá
`);

/** Words that end a unit's name without opening an action. */
export const NAME_STOPS: readonly string[] = words(`
  để | nhằm | trân trọng | xin | kính | trong | tại | về | từ | đến | trước | sau | chậm nhất | vào |
  bằng | qua | với | là | thì | mà | bởi | do | nêu | này | như | cũng | vẫn | chưa | hoặc là | gồm |
  bao gồm | nơi
`);
