/** Names after `Bộ` or `Sở` that hold `và` or a comma or stand in lists without their head (past and present). */
export const PORTFOLIOS = [
  'lao động - thương binh và xã hội', 'lao động, thương binh và xã hội', 'lđtbxh', 'nông nghiệp và phát triển nông thôn', 'nông nghiệp và môi trường', 'nông nghiệp và ptnt', 'nn&ptnt',
  'văn hóa, thể thao và du lịch', 'văn hóa - thể thao và du lịch', 'văn hóa và thể thao', 'văn hóa, thể thao', 'kế hoạch và đầu tư', 'tài nguyên và môi trường', 'thông tin và truyền thông', 'khoa học và công nghệ', 'giáo dục và đào tạo',
  'giao thông vận tải', 'dân tộc và tôn giáo', 'quốc phòng', 'công an', 'ngoại giao', 'tư pháp', 'tài chính', 'công thương', 'xây dựng', 'y tế', 'nội vụ', 'du lịch', 'ngoại vụ', 'giao thông công chính', 'quy hoạch - kiến trúc', 'an toàn thực phẩm',
] as const;
