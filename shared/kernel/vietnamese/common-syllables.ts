/**
 * Syllables with marks that fill the lists of offices: their headings, places and people's names. Where two readings of a text are both
 * possible ("Tên xã" and "Tờn xó"), the one with more of these is meant.
 */
export const commonSyllables: ReadonlySet<string> = new Set(
  `xã phường thị trấn quận huyện tỉnh thành phố đặc khu ủy uỷ nhân dân hội đồng mặt trận tổ quốc đảng đoàn thanh niên phụ nữ nông cựu chiến
  họ và tên đệm ngày tháng năm giới tính quê quán dân tộc tôn giáo số mã thứ tự ghi chú tổng cộng đơn vị cơ sở nơi ở hiện tại trước sau đến từ
  chức vụ danh công tác trình độ chuyên môn lý luận chính trị học vấn đại cao đẳng cấp sơ cử thạc sĩ tiến kỹ sư bằng hệ lương bậc ngạch phụ
  trách nhiệm hưởng mức tiền đồng thời điểm nghỉ hưu tuổi bảo hiểm quyết định bổ bầu hợp lao động biên chế cán bộ viên bí thư phó chủ tịch trưởng
  phòng kế toán văn địa xây dựng môi trường tư pháp hộ quân sự chỉ huy hóa hoá thông tin thể thao dục đào tạo y tế nội tài nguyên đất rừng
  diện tích mật độ dự kiến sắp xếp phương án nhập giữ mới cũ toàn phần còn lại đường ranh giáo tiêu chuẩn đạt không có được của các là cho với
  theo về trong ngoài người việc nhà nước hành lĩnh vực thủ tục thẩm quyền thực hiện cấp quản kinh luật đề nghị trực thuộc lập thôn ấp khối bản làng
  nguyễn trần lê phạm huỳnh hoàng võ vũ phan đặng bùi đỗ hồ ngô dương lý đinh lâm đoàn trịnh lương mai tạ hà cù phùng thái vương triệu đàm
  văn thị đức hùng dũng tuấn hương hồng hạnh phúc bình sơn thảo thủy thuỷ nga nguyệt phượng tuyết liên hằng hiền hiếu hiệp hậu hải hòa hoà khánh
  lộc lợi mạnh mỹ nghĩa ngọc nhật phát phú phước quốc quý quyền sỹ tâm tân tấn thắng thành thịnh thọ thuận tiến tín toàn trí trọng trường tùng
  tường tú việt vinh xuân ý yến ánh ân ái bảo bích cúc cường diễm diệp diệu đạt điệp đông hiển hoài hoàn hưng kiều lệ loan lượng lựu
  bắc giang kạn lạng quảng phòng yên định nghệ tĩnh trị thừa thiên huế đà nẵng ngãi tây kiên long đắk bà rịa vũng tàu chí bến trà vĩnh cần thơ
  sóc trăng bạc liêu cà biên điện lào tuyên gia tiền đồng mường sông núi cầu chợ cửa thạnh hòa bằng thượng hạ trung nguyên châu kỳ mộc điền`.split(
    /\s+/,
  ),
);
