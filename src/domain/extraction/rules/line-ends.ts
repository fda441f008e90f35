/** What stands at a line end or a line beginning inside a sentence: to join lines that a page or a scanner cut. */

/** Words after which no paragraph ends. */
export const HANGING =
  /(?:^|\s)(?:và|của|với|các|về|tại|cho|để|theo|do|từ|đến|ngày|những|một|hoặc|được|bị|nhằm|bằng|chủ trì,|phối hợp|số|khoản|điều)$|[,(-]$/iu;

/** The head of a name whose rest must follow. */
export const HEAD_ONLY =
  /\s(?:Bộ|Sở|Ban|Ủy ban|Uỷ ban|Văn phòng|UBND|Phó|Giám đốc|Thủ trưởng|Chủ tịch|Bộ trưởng|Cục|Vụ|tỉnh|thành phố|Trưởng|Phòng)$/u;

/** Words after which a sentence goes on with the name of whom it speaks to. */
export const ASKS =
  /\s(?:đề xuất|báo cáo|tham mưu|giúp|trình|yêu cầu|đề nghị|giao|gửi|phối hợp với|thuộc|của các)$/u;

/** Names of two words that a line end cuts. */
export const CUT_NAME: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\s(?:Việt|Quảng|Hà|Hải|Nam|Bắc|Bình|Thái|Ninh|Thanh|Lâm|Đồng|Đà|Cần|Phú|Hưng|Lào|Lai|Sơn|Tây)$/u,
    /^(?:Nam|Nội|Tĩnh|Giang|Phòng|Dương|Định|Kạn|Ninh|Bình|Ngãi|Trị|Thuận|Nguyên|Hóa|Hoá|Đồng|Nai|Tháp|Nẵng|Thơ|Thọ|Yên|Cai|Châu|La)(?![\p{L}])/u,
  ],
  [/\sHồ(?: Chí)?$/u, /^(?:Chí )?Minh(?!\p{L})/u],
  [/\s(?:Tổ|Mặt trận Tổ)$/u, /^[Qq]uốc(?!\p{L})/u],
];

/** What a Roman number follows: `quý / II`. */
export const NUMBERED_BY_ROMAN = /\s(?:quý|học kỳ|kỳ|khóa|phần|lần thứ|cấp|hạng|loại|nhóm|và)$/u;

/** Verbs that want an object: no heading ends with them. */
export const ENDS_IN_VERB =
  /\s(?:triển khai|xây dựng|ban hành|chỉ đạo|phối hợp|hướng dẫn|rà soát|hoàn thành|tham mưu|cập nhật|khẩn trương|tăng cường|bảo đảm|đảm bảo|thực hiện nghiêm)$/u;

/** Openings of a paragraph, never of a line inside one. */
export const OPENS_PARAGRAPH =
  /^(?:trên đây|nhận được|yêu cầu|đề nghị|nơi nhận|trong quá trình|căn cứ|thực hiện|theo |để |tuy nhiên|thời gian|trong |tại |ngày |sau khi|hiện nay|qua )/u;
