/** Headings whose items are no tasks (folded, without marker): grounds, aims, appraisal, money, place and time. */
export const NO_TASK_HEADING =
  /^(?:(?:về )?(?:mục đích|mục tiêu)(?!.*(?:nhiệm vụ|giải pháp))|yêu cầu(?: chung)?$|các yêu cầu$|mục đích|quan điểm|phương châm|nguyên tắc|căn cứ|cơ sở (?:pháp lý|thực tiễn|để)|sự cần thiết|bối cảnh|(?:về )?(?:đánh giá|đặc điểm|khái quát|thực trạng)? ?tình hình(?! .*(?:giao|yêu cầu))|(?:về )?(?:những |một số |các )?kết quả(?: đã| đạt| năm| \d|$| thực| công| nổi| sau| triển| chủ| chính| bước)|(?:về )?(?:những |một số |các )?(?:tồn tại|hạn chế|khó khăn|ưu điểm|khuyết điểm|nguyên nhân)|đánh giá (?:chung|kết quả|tình hình|việc|công tác)|(?:về )?nhận định|bài học|(?:về )?(?:dự toán )?kinh phí|nguồn (?:kinh phí|lực|vốn)|thời gian(?! tới|,? tiến độ)|địa điểm|thành phần|hồ sơ(?: \p{L}+){0,8} (?:bao )?gồm|đối tượng|phạm vi|(?:các )?chỉ tiêu|giải thích từ|ghi nhận|thông tin chung|hình thức(?: thi|$)|nội dung thi|nội dung,? (?:và )?(?:hình thức|thời gian)|cơ cấu giải|giải thưởng|lịch thi|môn thi|số lượng|điều kiện)/u;

/** Openings of a clause that decides, praises, tells or explains, and orders nothing by itself. */
export const STATEMENT =
  /^(?:(?:cơ bản |hoàn toàn )?(?:đồng ý|thống nhất|nhất trí|tán thành|chấp thuận)(?! giao)|(?:ban hành|phê duyệt|công bố) kèm theo|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|chúc mừng|cảm ơn|(?:trong )?(?:thời gian|những năm|các năm|những tháng|năm|tháng|quý|tuần) (?:qua|gần đây|vừa qua|\d)|trong (?:giai đoạn|bối cảnh|những)|nhìn chung|tuy nhiên|bên cạnh (?:đó|những|kết quả|các)|kết quả|những kết quả|qua (?:báo cáo|theo|kiểm|rà|nghe|xem|\d)|hiện nay|hiện tại|đến nay|cho đến nay|tình hình|việc |nguyên nhân|đây là|mục tiêu|mục đích|đã |chưa |còn |vẫn còn|do (?:đó|vậy)|vì vậy|trường hợp|nếu |ngoài ra, còn|sau khi nghe|tại (?:cuộc họp|hội nghị|phiên|buổi)|dự báo|theo (?:dự báo|báo cáo|tin|thống kê|số liệu)|công tác [^,;.:]{3,60}(?:đã|được|còn|có)\s|tỷ lệ|tổng số|số lượng|mức |lưu ý:?$|một số |ngày \d|sáng |chiều |vào hồi|hồi \d|kinh phí|nguồn kinh phí|văn bản này|kế hoạch này (?:thay|có)|phấn đấu (?:đến|100|đạt|trong năm|tỷ|có|tăng|giảm|trên)|100\s*%|(?:trên|ít nhất|tối thiểu|khoảng) \d)/u;

/** Set phrases that assign nothing wherever they stand. */
export const SET_PHRASE =
  /(?:(?:nếu|khi|gặp|phát sinh|trường hợp)(?: có| gặp| phát sinh)* (?:những |các )?(?:khó khăn|vướng mắc|phát sinh|vấn đề (?:phát sinh|khó khăn|vướng mắc|chưa)|nội dung (?:chưa|cần)|sai sót)|^(?:mọi )?(?:khó khăn,? vướng mắc|vướng mắc)|^(?:mọi )?(?:thông tin|chi tiết)[^.;]{0,40}liên hệ|^(?:trân trọng|trên đây là|xin (?:gửi|thông báo)|nhận được (?:công văn|công điện|chỉ thị|văn bản|kế hoạch|thông báo|hướng dẫn|kết luận) này)|trân trọng|có hiệu lực (?:từ|kể|thi hành)|để (?:các )?[^.;]{0,90}(?:biết|được biết)(?:,|$|\.)|biết,? (?:và )?(?:thực hiện|chỉ đạo|phối hợp|tổ chức|triển khai)|chịu trách nhiệm thi hành)/u;

/** A closing order to carry the document out, without more. */
export const VAGUE_CLOSING =
  /(?:nghiêm túc|tổ chức|chỉ đạo|triển khai|phối hợp|quan tâm|chấp hành|khẩn trương|tích cực)[^.;]{0,80}(?:thực hiện|triển khai|chấp hành)(?: (?:có hiệu quả|hiệu quả|tốt|đầy đủ|nghiêm túc|đồng bộ|đảm bảo|bảo đảm|theo đúng|đúng|kịp thời|các|những|nội dung|nhiệm vụ|kế hoạch|chỉ thị|công điện|công văn|ý kiến|kết luận|văn bản|hướng dẫn|thông báo|này|trên|nêu|tinh thần|chỉ đạo|và|quy định|yêu cầu|mục tiêu|đạt|kết quả)|,)*\s*[./;]*$/u;

/** A sentence that announces the orders below it. */
export const LEAD_IN =
  /(?:yêu cầu|đề nghị|chỉ đạo|giao|kết luận|ý kiến|nhiệm vụ|nội dung|như sau|sau đây|cụ thể|hướng dẫn|phân công|thông báo|quyết nghị)[^.;]{0,400}[:;]?\s*(?:sau|như sau|sau đây|dưới đây|cụ thể)?\s*[:.]?$/u;

/** Words before an assignment that make it someone else's, past or a noun. */
export const NOT_ASSIGNING =
  /(?:được|đã|theo|đơn|kiến nghị,|các|những|nội dung|nhiệm vụ|khi có|thực hiện|đáp ứng|chuyển|bàn|của|hồ sơ|văn bản|theo các|về việc|việc|xem xét,?|giải quyết)\s*$/u;

/** A first clause that only sets the scene for the order after its comma. */
export const INTRODUCTION =
  /^(?:trên cơ sở|căn cứ|để |nhằm |theo |khi |trước |sau |từ |định kỳ|hằng |hàng |ngay |chậm nhất|đến |với |trong |tại |đối với|về |riêng|liên quan|qua |thực hiện|triển khai|tiếp tục|nhận được|ngoài |bên cạnh|cùng với|đồng thời|xét |giai đoạn|hoàn thành|năm |quý |tháng |tùy|nội dung|do |vì |bảo đảm|đảm bảo|phát huy|tiếp thu|cơ bản|thống nhất|đồng ý|nhất trí|chấp thuận|được sự|dưới sự|thời gian tới|thời gian|hiện nay|đây là|việc )/u;

/** What an unknown opening must not be to count as an order: a noun, a figure, a fact. */
export const NO_ORDER_OPENING =
  /^(?:công tác|việc|thời |địa |thành phần|nội dung|hồ sơ|số |tổng số|tỷ lệ|\d|phần |chỉ |mục |hình thức|đối |phương |tài liệu|file|mẫu|phụ lục|danh |kinh phí|nguồn|kết quả|các |những |một |mỗi |từ |trong |có |là |được |đã |chưa |còn |học sinh|giáo viên|người |cán bộ|ngày|sáng|chiều|tại |điểm |khối |lớp |môn |giải |đạt |tốt |về |do |vì |theo |nhiều|toàn |bộ |sở |trường |tên |họ |loại |sản phẩm|biểu |bảng |quyết định|nghị |thông tư|luật |công văn|kế hoạch|chương trình|đề án|dự án|hệ thống|cơ sở|đơn vị|ông |bà |đồng chí|đ\/c|email|điện thoại|\()/u;
