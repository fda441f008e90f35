// Written by `npm run web:types`.
export interface paths {
  '/api/v1/absences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ai vắng mặt, ai thay; mới nhất trước */
    get: operations['listAbsences'];
    put?: never;
    /** Ghi thời gian vắng mặt và người thay (chính người đó; Văn phòng, quản trị ghi cho người khác) */
    post: operations['createAbsence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/absences/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một thời gian vắng mặt */
    get: operations['getAbsence'];
    put?: never;
    post?: never;
    /** Bỏ thời gian vắng mặt chưa bắt đầu */
    delete: operations['removeAbsence'];
    options?: never;
    head?: never;
    /** Đổi ngày, đổi người thay; kết thúc sớm bằng ngày cuối */
    patch: operations['editAbsence'];
    trace?: never;
  };
  '/api/v1/account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Đổi mật khẩu của tôi
     * @description Hỏi mật khẩu hiện tại; các phiên đăng nhập khác của bạn kết thúc.
     */
    post: operations['changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tôi đang đăng nhập ở những đâu */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    /** Kết thúc mọi phiên khác của tôi */
    delete: operations['endOtherSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Kết thúc một phiên của tôi */
    delete: operations['endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Xác thực hai bước của tôi: đã bật chưa, có bắt buộc không */
    get: operations['getSecondFactor'];
    put?: never;
    /**
     * Bắt đầu cài xác thực hai bước: lấy mã bí mật cho điện thoại
     * @description Chưa có hiệu lực cho đến khi xác nhận bằng một mã.
     */
    post: operations['beginSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/totp/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bật xác thực hai bước bằng mã đầu tiên; nhận mười mã dự phòng
     * @description Các phiên đăng nhập khác của bạn kết thúc.
     */
    post: operations['confirmSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/totp/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cấp lại mười mã dự phòng; mã cũ hết hiệu lực */
    post: operations['renewRecoveryCodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/totp/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tắt xác thực hai bước của tôi */
    post: operations['removeSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tài khoản của mọi người, theo tên (quản trị) */
    get: operations['listAccounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tài khoản của một người */
    get: operations['getAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Khóa tài khoản: phiên, mã truy cập và liên kết của người đó kết thúc ngay */
    post: operations['disableAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mở khóa tài khoản */
    post: operations['enableAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mời mở tài khoản: gửi liên kết dùng một lần vào hộp thư của người đó
     * @description Gửi lại thì liên kết trước hết hiệu lực.
     */
    post: operations['inviteToAccount'];
    /** Thu hồi lời mời chưa dùng */
    delete: operations['withdrawInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gửi liên kết đặt lại mật khẩu; mật khẩu cũ còn dùng được cho đến lúc đó */
    post: operations['sendPasswordReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Tắt xác thực hai bước của người mất cả điện thoại lẫn mã dự phòng
     * @description Phiên của người đó kết thúc. Hãy chắc chắn đúng là người đó đề nghị.
     */
    delete: operations['removeSecondFactorOf'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Danh sách nhiệm vụ được xem
     * @description Mặc định: nhiệm vụ từng đơn vị phải làm, hạn cuối gần nhất trước, không hạn sau cùng.
     */
    get: operations['listAssignments'];
    put?: never;
    /**
     * Giao nhiệm vụ (Văn phòng)
     * @description Cho một cơ quan chủ trì, nhiều cơ quan đồng chủ trì, hoặc giao đồng loạt cho một nhóm đơn vị.
     */
    post: operations['createAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Chi tiết một nhiệm vụ */
    get: operations['getAssignment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Sửa nhiệm vụ (Văn phòng)
     * @description Chỉ đổi những trường được gửi. Phải nêu phiên bản đang xem (If-Match hoặc version). Hạn cuối đặt lần đầu được giữ lại.
     */
    patch: operations['editAssignment'];
    trace?: never;
  };
  '/api/v1/assignments/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Xác nhận hoàn thành (Văn phòng) */
    post: operations['acceptAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/acknowledgements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các lần xác nhận đã nắm của một nhiệm vụ, và các bậc bạn trả lời được */
    get: operations['listAcknowledgements'];
    put?: never;
    /**
     * Xác nhận đã nắm một lần báo cáo quá hạn, kèm kế hoạch khắc phục (người được báo cáo)
     * @description Bậc được trả lời tạm im đến hết ngày của kế hoạch, rồi tự báo cáo lại nếu chưa có báo cáo hoàn thành. Các bậc khác và thông báo quá hạn gửi đầu mối không bị dừng.
     */
    post: operations['acknowledgeEscalation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/contributions/{unitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Giao phần việc cho cơ quan phối hợp (Văn phòng, cơ quan chủ trì) */
    post: operations['setContribution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/contributions/{unitId}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Báo cáo phần việc phối hợp (cơ quan phối hợp) */
    post: operations['reportContribution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/declination': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Từ chối trước khi tiếp nhận, có lý do (cơ quan chủ trì) */
    post: operations['declineAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/delegation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Phân công, chuyển phân công cho một người của đơn vị (cơ quan chủ trì) */
    post: operations['delegateAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/delegation/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Thu lại phân công (cơ quan chủ trì) */
    post: operations['endDelegation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/directions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cho ý kiến chỉ đạo (lãnh đạo, hoặc Văn phòng ghi thay lãnh đạo) */
    post: operations['directAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/extensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các đề nghị gia hạn của một nhiệm vụ */
    get: operations['listExtensions'];
    put?: never;
    /** Đề nghị gia hạn (cơ quan chủ trì) */
    post: operations['requestExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/extensions/{requestId}/grant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Đồng ý gia hạn (Văn phòng, hoặc lãnh đạo theo chính sách) */
    post: operations['grantExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/extensions/{requestId}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Không đồng ý gia hạn (Văn phòng, hoặc lãnh đạo) */
    post: operations['refuseExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/extensions/{requestId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rút đề nghị gia hạn (cơ quan chủ trì) */
    post: operations['withdrawExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tệp minh chứng của nhiệm vụ */
    get: operations['listEvidence'];
    put?: never;
    /**
     * Tải một tệp minh chứng lên (chủ trì, phối hợp, Văn phòng)
     * @description Loại tệp xác định theo nội dung: PDF, Word, Excel, PowerPoint, OpenDocument, ảnh JPEG hoặc PNG, .txt, .csv. Tải lại đúng tệp đã tải thì trả 200 với tệp đó, không tạo thêm.
     */
    post: operations['attachEvidence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tải tệp minh chứng về; mỗi lần tải được ghi nhật ký */
    get: operations['downloadEvidence'];
    put?: never;
    post?: never;
    /** Gỡ tệp đã tải lên (người tải lên, khi chưa báo cáo nào nêu tệp) */
    delete: operations['removeEvidence'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các lượt nhắc đã có và sắp tới của một nhiệm vụ */
    get: operations['listNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/obstacles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Khó khăn, vướng mắc của một nhiệm vụ */
    get: operations['listObstaclesOfAssignment'];
    put?: never;
    /** Báo cáo khó khăn, vướng mắc (chủ trì, phối hợp, Văn phòng); thời hạn vẫn tính */
    post: operations['raiseObstacle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/occurrences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các kỳ báo cáo của một nhiệm vụ định kỳ */
    get: operations['listOccurrences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/occurrences/{lastDay}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Xác nhận báo cáo của một kỳ (Văn phòng) */
    post: operations['acceptOccurrence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/occurrences/{lastDay}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Báo cáo một kỳ (cơ quan chủ trì) */
    post: operations['reportOccurrence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/occurrences/{lastDay}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Trả lại báo cáo của một kỳ, có lý do (Văn phòng) */
    post: operations['returnOccurrence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cập nhật tiến độ (cơ quan chủ trì) */
    post: operations['reportProgress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/reassignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Chuyển cơ quan chủ trì, có lý do (Văn phòng) */
    post: operations['reassignAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tiếp nhận (cơ quan chủ trì) */
    post: operations['receiveAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/reopening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mở lại nhiệm vụ đã hoàn thành, thu hồi hoặc bị từ chối, có lý do (Văn phòng) */
    post: operations['reopenAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tiếp tục sau tạm dừng, có thể đặt hạn cuối mới (Văn phòng) */
    post: operations['resumeAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Trả lại làm lại, có lý do (Văn phòng) */
    post: operations['returnAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Báo cáo hoàn thành (cơ quan chủ trì) */
    post: operations['submitAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tạm dừng, có lý do (Văn phòng); nhiệm vụ gốc thì cả nhóm */
    post: operations['suspendAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Dòng thời gian của một nhiệm vụ: mọi diễn biến và thư đã gửi, thành câu */
    get: operations['getAssignmentTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Thu hồi, có lý do (Văn phòng); nhiệm vụ gốc thì cả nhóm */
    post: operations['withdrawAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Nhật ký kiểm tra, mới nhất trước (quản trị, kiểm tra)
     * @description Mỗi lần xem cũng được ghi vào nhật ký.
     */
    get: operations['readAuditTrail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lần kiểm tra chuỗi gần nhất: khi nào, còn nguyên vẹn không */
    get: operations['getAuditVerification'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ngày nghỉ và ngày làm bù của một năm */
    get: operations['getCalendarYear'];
    put?: never;
    /** Đánh dấu hoặc bỏ dấu các ngày (quản trị) */
    post: operations['changeCalendar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Xem trước: lượt nhắc nào sẽ thêm, mất, đổi ngày */
    post: operations['previewCalendar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/years/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Nhập lịch cả năm, từ JSON hoặc CSV, thay lịch năm đó (quản trị) */
    post: operations['setCalendarYear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/years/{year}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Xem trước lịch cả năm, từ JSON hoặc CSV */
    post: operations['previewCalendarYear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đọc một cụm từ chỉ thời hạn */
    get: operations['resolveDeadline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Danh sách văn bản, mới nhất trước */
    get: operations['listDirectives'];
    put?: never;
    /** Đăng ký văn bản (Văn phòng) */
    post: operations['createDirective'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Chi tiết văn bản: liên kết hai chiều và các nhiệm vụ */
    get: operations['getDirective'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Sửa thông tin văn bản (Văn phòng) */
    patch: operations['editDirective'];
    trace?: never;
  };
  '/api/v1/directives/{id}/amendments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Áp dụng đúng những gì đã xem trước, tất cả hoặc không gì cả (Văn phòng) */
    post: operations['applyAmendment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{id}/amendments/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Xem trước việc văn bản này sửa thời hạn các nhiệm vụ của văn bản khác (Văn phòng) */
    post: operations['previewAmendment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{id}/matrix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bảng đơn vị × mục của các nhiệm vụ giao đồng loạt, phần được xem */
    get: operations['getCompletionMatrix'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Dòng thời gian của một văn bản, phần được xem: mọi diễn biến và thư đã gửi, thành câu */
    get: operations['getDirectiveTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{lowerId}/alignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * So với các văn bản cấp trên mà văn bản này triển khai
     * @description Mục cấp trên chưa ai cụ thể hóa, cụ thể hóa mà không có thời hạn, hạn bằng hoặc muộn hơn cấp trên, hoặc chưa có chủ trì. Chỉ dành cho người được xem toàn bộ cả hai văn bản.
     */
    get: operations['alignDirective'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-up-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Chính sách đang dùng */
    get: operations['getPolicy'];
    put?: never;
    /** Đặt chính sách mới, có hiệu lực ngay (quản trị) */
    post: operations['setPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-up-policy/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Xem trước: lượt nhắc nào sẽ thêm, mất, đổi ngày; thời hạn nào sẽ đọc khác */
    post: operations['previewPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-up-policy/validation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kiểm tra một chính sách, không lưu */
    post: operations['validatePolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-up-policy/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các phiên bản, mới nhất trước */
    get: operations['listPolicyVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-up-policy/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một phiên bản */
    get: operations['getPolicyVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các lần tiếp nhận, mới nhất trước */
    get: operations['listIntakes'];
    put?: never;
    /**
     * Tiếp nhận một tệp văn bản (.txt, .docx, .xlsx, .pdf)
     * @description Đọc tệp trên máy chủ, lập dự thảo nhiệm vụ. Không có gì rời khỏi máy.
     */
    post: operations['createIntake'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Văn bản, phần đầu, các nhiệm vụ dự thảo và kết quả kiểm tra */
    get: operations['getIntake'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Kiểm tra trước khi xác nhận, và những nhiệm vụ sẽ được lập */
    get: operations['checkIntake'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Xác nhận: lập văn bản, liên kết và các nhiệm vụ, tất cả hoặc không gì
     * @description Bấm bao nhiêu lần cũng chỉ lập một lần; lần sau trả lời cùng văn bản đó với created=false.
     */
    post: operations['confirmIntake'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hủy lần tiếp nhận; nếu văn bản được ghi là mật thì xóa tệp và nội dung */
    post: operations['discardIntake'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Thêm nhiệm vụ mà máy bỏ sót */
    post: operations['addIntakeDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}/drafts/{draftId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Sửa một nhiệm vụ dự thảo; chỉ đổi trường được gửi */
    patch: operations['editIntakeDraft'];
    trace?: never;
  };
  '/api/v1/intakes/{id}/drafts/{draftId}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Bỏ một nhiệm vụ dự thảo */
    post: operations['discardIntakeDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}/drafts/{draftId}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Khôi phục nhiệm vụ dự thảo đã bỏ */
    post: operations['restoreIntakeDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}/drafts/{draftId}/split': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tách một nhiệm vụ dự thảo làm hai */
    post: operations['splitIntakeDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}/drafts/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gộp các nhiệm vụ dự thảo thành một */
    post: operations['mergeIntakeDrafts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}/header': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Sửa phần đầu văn bản; đổi ngày ban hành thì thời hạn được đọc lại */
    patch: operations['editIntakeHeader'];
    trace?: never;
  };
  '/api/v1/intakes/{id}/organs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Chọn đơn vị cho một tên trong văn bản, và ghi nhớ tên đó */
    post: operations['chooseIntakeOrgan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/{id}/source': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tệp gốc */
    get: operations['getIntakeSource'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/accuracy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Máy đọc đúng đến đâu: giá trị máy đọc so với giá trị được xác nhận, từng trường */
    get: operations['measureIntakeAccuracy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intakes/pasted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tiếp nhận nội dung văn bản được dán */
    post: operations['createIntakeFromText'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Hộp thư tại chỗ, mới nhất trước (Văn phòng, quản trị) */
    get: operations['listMailbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một thư trong hộp thư tại chỗ */
    get: operations['getMailboxMail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox/{id}/html': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** HTML của thư để đặt trong khung cách ly: không chạy gì, không tải gì từ ngoài */
    get: operations['getMailboxMailPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Hộp thư đi, mới nhất trước (Văn phòng, quản trị) */
    get: operations['listMails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Vì sao tôi nhận thư này: các lượt nhắc thư mang và lý do */
    get: operations['getMail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/obstacles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Khó khăn, vướng mắc bạn được xem, mới nhất trước */
    get: operations['listObstacles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/obstacles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một khó khăn: đang chờ ai, từng bên giữ bao lâu */
    get: operations['getObstacle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/obstacles/{id}/passing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Chuyển cho bên khác xử lý (bên đang được chờ, bên báo cáo, Văn phòng) */
    post: operations['passObstacle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/obstacles/{id}/resolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Đã tháo gỡ xong */
    post: operations['resolveObstacle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/obstacles/{id}/voiding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Không còn, hoặc không phải là khó khăn (bên báo cáo, Văn phòng) */
    post: operations['voidObstacle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/one-time-links/lookup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Liên kết trong thư để làm gì, của ai; chưa dùng mất liên kết */
    post: operations['lookUpOneTimeLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/one-time-links/use': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Chọn mật khẩu bằng liên kết trong thư; sau đó đăng nhập như thường */
    post: operations['useOneTimeLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password-resets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Quên mật khẩu: đề nghị gửi liên kết đặt lại
     * @description Luôn trả lời như nhau, dù có tài khoản đó hay không; liên kết gửi vào hộp thư của người đó.
     */
    post: operations['askForPasswordReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Danh sách người, theo tên */
    get: operations['listPeople'];
    put?: never;
    /** Thêm người (quản trị) */
    post: operations['createPerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một người */
    get: operations['getPerson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Sửa thông tin, vai trò, cho nghỉ (quản trị) */
    patch: operations['editPerson'];
    trace?: never;
  };
  '/api/v1/reports/picture': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Bức tranh chung của phần được xem
     * @description Mỗi con số đúng bằng số dòng của danh sách nhiệm vụ với bộ lọc nêu ở từng trường, cùng phạm vi `unitId`, `directiveId`.
     */
    get: operations['getPicture'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Bảng tổng hợp theo đơn vị trong một kỳ
     * @description Mỗi ô đúng bằng số dòng của danh sách nhiệm vụ với `unitId`, `bucket`, `periodFrom`, `periodTo`, `periodBasis` của nó.
     */
    get: operations['getUnitsReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/units/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bảng tổng hợp theo đơn vị thành tệp .xlsx */
    get: operations['exportUnitsReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tìm trong văn bản và nhiệm vụ được xem
     * @description Đúng số văn bản trước, rồi viết đúng dấu, đúng cụm từ; như nhau thì văn bản mới trước. Người xem được mọi nhiệm vụ thấy việc giao đồng loạt một lần, ở nhiệm vụ gốc, trừ khi hỏi đúng đơn vị.
     */
    get: operations['search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tôi là ai: người, đơn vị, vai trò, quyền */
    get: operations['getSession'];
    put?: never;
    /**
     * Đăng nhập
     * @description Đặt cookie `dondoc_session`. Tài khoản có xác thực hai bước: lần đầu trả lời 401 `ACCESS.CODE_REQUIRED`, gửi lại cùng `code`. Sai 10 lần trong 15 phút thì phải đợi (429, tiêu đề `Retry-After`).
     */
    post: operations['signIn'];
    /** Đăng xuất */
    delete: operations['signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/task-lists/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Xuất các nhiệm vụ được xem thành danh sách .xlsx
     * @description Cùng bộ lọc với danh sách nhiệm vụ. Tệp có dạng của mẫu, thêm các cột trạng thái, nhập lại được.
     */
    get: operations['exportTaskList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/task-lists/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Nhập một danh sách nhiệm vụ vào văn bản (Văn phòng)
     * @description Kiểm tra lại như xem trước; có một lỗi thì không nhập dòng nào. Gửi lại chính tệp đó không tạo thêm: trả 200 với `created: false`.
     */
    post: operations['importTaskList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/task-lists/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Xem trước một danh sách nhiệm vụ (Văn phòng); không lưu gì
     * @description Nội dung yêu cầu là tệp .xlsx. Tệp không đúng mẫu bị từ chối cả tệp; lỗi từng ô ở `rows`.
     */
    post: operations['previewTaskList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/task-lists/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tải mẫu danh sách nhiệm vụ */
    get: operations['getTaskListTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mã truy cập còn hiệu lực của tôi */
    get: operations['listTokens'];
    put?: never;
    /** Tạo mã truy cập cho chương trình */
    post: operations['createToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Hủy một mã truy cập của tôi */
    delete: operations['revokeToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Nhóm đơn vị để giao đồng loạt */
    get: operations['listUnitGroups'];
    put?: never;
    /** Thêm nhóm đơn vị (Văn phòng, quản trị) */
    post: operations['createUnitGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit-groups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Nhóm đơn vị, thành viên theo thời gian */
    get: operations['getUnitGroup'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit-groups/{id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Thêm thành viên từ một ngày (Văn phòng, quản trị) */
    post: operations['joinUnitGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit-groups/{id}/members/leaving': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cho thành viên rời sau một ngày; việc đã giao không đổi (Văn phòng, quản trị) */
    post: operations['leaveUnitGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Danh sách đơn vị, theo tên */
    get: operations['listUnits'];
    put?: never;
    /** Thêm đơn vị (Văn phòng, quản trị) */
    post: operations['createUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đơn vị: người đứng đầu hôm nay, đầu mối, lãnh đạo phụ trách */
    get: operations['getUnit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Sửa đơn vị (Văn phòng, quản trị) */
    patch: operations['editUnit'];
    trace?: never;
  };
  '/api/v1/units/{id}/appointments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Người đứng đầu đơn vị qua các thời kỳ, mới nhất trước */
    get: operations['listAppointments'];
    put?: never;
    /**
     * Ghi người đứng đầu, quyền hoặc phụ trách (Văn phòng, quản trị)
     * @description Người đang giữ cùng cương vị được ghi đến hết ngày trước đó.
     */
    post: operations['createAppointment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{id}/appointments/{appointmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Bỏ người chưa nhận việc (Văn phòng, quản trị) */
    delete: operations['removeAppointment'];
    options?: never;
    head?: never;
    /** Đặt ngày cuối, sửa ngày chưa đến (Văn phòng, quản trị) */
    patch: operations['editAppointment'];
    trace?: never;
  };
  '/api/v1/units/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Dòng thời gian của một đơn vị, phần được xem: mọi diễn biến và thư đã gửi, thành câu */
    get: operations['getUnitTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AbsenceDto: {
      /** Format: date */
      fromOn: string;
      /** Format: uuid */
      id: string;
      note: string | null;
      person: components['schemas']['NameDto'];
      /** @description Người thay */
      standIn: components['schemas']['NameDto'];
      /** Format: date */
      toOn: string;
      version: number;
    };
    AbsenceEdit: {
      /**
       * Format: date
       * @description Ngày đầu
       */
      fromOn?: string;
      /** @description Văn bản ủy quyền, lý do */
      note?: string | null;
      /**
       * Format: uuid
       * @description Người thay
       */
      standInId?: string;
      /**
       * Format: date
       * @description Ngày cuối
       */
      toOn?: string;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    AbsenceInput: {
      /**
       * Format: date
       * @description Ngày đầu
       */
      fromOn: string;
      /** @description Văn bản ủy quyền, lý do */
      note?: string | null;
      /**
       * Format: uuid
       * @description Người vắng; bỏ qua là chính mình. Của người khác: Văn phòng hoặc quản trị
       */
      personId?: string;
      /**
       * Format: uuid
       * @description Người thay
       */
      standInId: string;
      /**
       * Format: date
       * @description Ngày cuối
       */
      toOn: string;
    };
    AccountDto: {
      /** Format: date-time */
      createdAt: string | null;
      /** @description Tài khoản trình diễn, mật khẩu ai cũng biết */
      demo: boolean;
      /** Format: date-time */
      lastSignInAt: string | null;
      /**
       * Format: date-time
       * @description Liên kết mời hoặc đặt lại đang chờ dùng có hiệu lực đến lúc nào
       */
      linkExpiresAt: string | null;
      /** @description Tên đăng nhập, hoặc tên sẽ có khi mở tài khoản */
      login: string;
      person: components['schemas']['NameDto'];
      roles: components['schemas']['Role'][];
      /** @description Đã bật xác thực hai bước */
      secondFactor: boolean;
      /** @description none: chưa mời; invited: đã mời, chờ mở; active: đang dùng; disabled: đã khóa */
      state: components['schemas']['AccountState'];
      unit: components['schemas']['NameDto'] | null;
    };
    /**
     * @description none: chưa mời; invited: đã mời, chờ mở; active: đang dùng; disabled: đã khóa
     * @enum {string}
     */
    AccountState: 'none' | 'invited' | 'active' | 'disabled';
    AccuracyDto: {
      fields: components['schemas']['FieldAccuracyDto'][];
      /** @description Số lần tiếp nhận đã xác nhận trong kỳ */
      intakes: number;
    };
    AcknowledgementDto: {
      /** Format: date-time */
      at: string;
      by: components['schemas']['NameDto'];
      cause: components['schemas']['LateCause'];
      causeNote: string;
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @description Hạn cuối mà lần báo cáo nói đến
       */
      lastDay: string;
      /** @description Thay ai vắng mặt */
      onBehalfOf: components['schemas']['NameDto'] | null;
      /** @description Bậc này đang tạm im vì kế hoạch còn trong ngày */
      pausing: boolean;
      /** @description Kế hoạch khắc phục */
      plan: string;
      /**
       * Format: date
       * @description Ngày khắc phục xong
       */
      planOn: string;
      /** @description Ai chịu trách nhiệm khắc phục */
      responsible: string;
      rung: number;
      /** @description Trả lời cho cơ quan chủ trì nào */
      units: components['schemas']['NameDto'][];
    };
    AcknowledgementInput: {
      /** @description Nguyên nhân chậm */
      cause: components['schemas']['LateCause'];
      /** @description Nói rõ nguyên nhân; bắt buộc khi chọn other */
      causeNote?: string;
      /** @description Kế hoạch khắc phục; bắt buộc, trừ văn bản mật (không nhận nội dung) */
      plan?: string;
      /**
       * Format: date
       * @description Ngày khắc phục xong: một ngày làm việc sau hôm nay, trong giới hạn của chính sách
       */
      planOn: string;
      /**
       * @description Ai chịu trách nhiệm, bằng chữ; bắt buộc khi không chọn người
       * @example Trưởng phòng Tổng hợp
       */
      responsible?: string;
      /**
       * Format: uuid
       * @description Người chịu trách nhiệm khắc phục, nếu có trong danh mục
       */
      responsibleId?: string | null;
      /** @description Bậc báo cáo được trả lời */
      rung: number;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    AcknowledgementsDto: {
      /** @description Từ cũ đến mới */
      items: components['schemas']['AcknowledgementDto'][];
      /**
       * Format: date
       * @description Ngày khắc phục xong xa nhất mà chính sách cho phép
       */
      latestPlanOn: string;
      /** @description Các bậc bạn xác nhận đã nắm được ngay bây giờ */
      openRungs: number[];
      /** @description Phiên bản của nhiệm vụ */
      version: number;
    };
    AddDraftDto: {
      /** @description Đứng sau nhiệm vụ dự thảo này; không nêu: cuối */
      after?: string | null;
      /** @description Nhiệm vụ cấp trên được cụ thể hóa */
      carriesOut?: string[];
      clause?: string;
      content?: string;
      /** @description Thay tất cả */
      coordinating?: components['schemas']['NamedOrganInput'][];
      /** @description Đã kiểm tra hạn cuối */
      deadlineConfirmed?: boolean;
      deadlinePhrase?: string | null;
      dependsOn?: string | null;
      expectedOutput?: string | null;
      /** Format: date */
      lastDay?: string | null;
      /** @example 15:00 */
      lastTime?: string | null;
      /** @description Nhiều cơ quan chủ trì: đồng chủ trì, chưa rõ, hay giao cho từng đơn vị (each) */
      leadBasis?: components['schemas']['DraftLeadBasis'] | null;
      /** @description Thay tất cả */
      leads?: components['schemas']['NamedOrganInput'][];
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    AgeBandDto: {
      /** @description Nhiệm vụ quá hạn: như `timing=overdue&dueFrom=…&dueTo=…` của danh sách */
      count: number;
      /**
       * Format: date
       * @description Hạn cuối từ ngày; null: từ trước đến nay
       */
      dueFrom: string | null;
      /**
       * Format: date
       * @description Hạn cuối đến hết ngày
       */
      dueTo: string;
      /** @description Từ số ngày làm việc trễ */
      fromDays: number;
      /** @description Đến số ngày làm việc trễ; null: trở lên */
      toDays: number | null;
    };
    /** @enum {string} */
    AlignmentCode:
      | 'ALIGNMENT.NOT_TAKEN_UP'
      | 'ALIGNMENT.NO_LEAD'
      | 'ALIGNMENT.NO_DEADLINE'
      | 'ALIGNMENT.LATER'
      | 'ALIGNMENT.NO_BUFFER'
      | 'ALIGNMENT.SHORT_BUFFER'
      | 'ALIGNMENT.LEFT_TO_OTHERS'
      | 'ALIGNMENT.NOTHING_ABOVE';
    AlignmentDto: {
      /** @description Nghiêm trọng nhất trước */
      findings: components['schemas']['FindingDto'][];
      /** @description Văn bản cấp trên */
      upper: components['schemas']['DirectiveNameDto'];
    };
    /** @enum {string} */
    AlignmentKind: 'not_taken_up' | 'no_lead' | 'no_deadline' | 'deadline_too_late' | 'nothing_above';
    AlignmentReportDto: {
      /** @description Từng văn bản cấp trên mà văn bản này triển khai */
      alignments: components['schemas']['AlignmentDto'][];
      /** @description Số ngày làm việc cần chừa */
      buffer: number;
      /** @description Văn bản cấp dưới */
      lower: components['schemas']['DirectiveNameDto'];
      /** @description Văn bản cấp trên chưa đăng ký nên chưa so được */
      unregistered: string[];
    };
    AmendableTermDto: {
      /** @description null: không có, hoặc văn bản mật */
      deadlinePhrase: string | null;
      /** Format: date */
      lastDay: string | null;
      /** @example 15:00 */
      lastTime: string | null;
    };
    AmendedAssignmentDto: {
      after: components['schemas']['AmendableTermDto'];
      /** Format: uuid */
      assignmentId: string;
      before: components['schemas']['AmendableTermDto'];
      /** @description Thay đổi nào ở `changes`, từ 0 */
      change: number;
      clause: string;
      effect: components['schemas']['AmendmentEffect'];
      /** @description Cơ quan chủ trì */
      leads: components['schemas']['NameDto'][];
      lifecycle: components['schemas']['Lifecycle'];
      /** Format: uuid */
      parentId: string | null;
    };
    AmendedByDto: {
      /** Format: uuid */
      id: string;
      /** @example 512-CV/TU */
      number: string;
    };
    AmendmentChangeInput: {
      /**
       * Format: uuid
       * @description Một nhiệm vụ, thay cho `clause`
       */
      assignmentId?: string;
      /**
       * @description Mục được sửa: mọi nhiệm vụ ở mục đó, cả nhiệm vụ con; hoặc nêu `assignmentId`
       * @example 3.2
       */
      clause?: string;
      /**
       * @description Đã kiểm tra: dùng `lastDay` dù khác cách đọc cụm từ, hoặc dùng cách đọc chưa chắc chắn
       * @default false
       */
      deadlineConfirmed: boolean;
      /**
       * @description Thời hạn mới như văn bản sửa đổi viết; năm và ngày tính từ ngày ban hành văn bản sửa đổi
       * @example trước ngày 25/8/2026
       */
      deadlinePhrase?: string;
      /**
       * Format: date
       * @description Hạn cuối mới
       */
      lastDay?: string;
      /**
       * @description Bãi bỏ: nhiệm vụ được thu hồi
       * @enum {boolean}
       */
      withdrawn?: true;
    };
    AmendmentDto: {
      /** @description Văn bản được sửa đổi */
      amends: components['schemas']['DirectiveNameDto'];
      assignments: components['schemas']['AmendedAssignmentDto'][];
      /** @description Gửi lại khi áp dụng: chỉ áp dụng đúng những gì đã xem trước */
      digest: string;
      /** @description Liên kết “sửa đổi” giữa hai văn bản đã có từ trước */
      linked: boolean;
      /** @description Số nhiệm vụ theo kết quả */
      totals: {
        [key: string]: number;
      };
    };
    /** @enum {string} */
    AmendmentEffect: 'new_term' | 'withdrawn' | 'unchanged' | 'ended';
    AmendmentInput: {
      /**
       * Format: uuid
       * @description Văn bản được sửa đổi
       */
      amends: string;
      changes: components['schemas']['AmendmentChangeInput'][];
    };
    ApplyAmendmentInput: {
      /**
       * Format: uuid
       * @description Văn bản được sửa đổi
       */
      amends: string;
      changes: components['schemas']['AmendmentChangeInput'][];
      /** @description `digest` của lần xem trước */
      digest: string;
    };
    AppointmentDto: {
      /** @description head: người đứng đầu; acting: quyền, phụ trách */
      capacity: components['schemas']['HeadCapacity'];
      /** Format: date */
      fromOn: string | null;
      /** Format: uuid */
      id: string;
      note: string | null;
      person: components['schemas']['NameDto'];
      /** Format: date */
      toOn: string | null;
      version: number;
    };
    AppointmentEdit: {
      /**
       * Format: date
       * @description Ngày đầu, nếu chưa đến
       */
      fromOn?: string;
      note?: string | null;
      /**
       * Format: date
       * @description Ngày cuối
       */
      toOn?: string | null;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    AppointmentInput: {
      /** @description head: người đứng đầu; acting: quyền, phụ trách */
      capacity: components['schemas']['HeadCapacity'];
      /**
       * Format: date
       * @description Ngày đầu
       */
      fromOn: string;
      /** @description Quyết định bổ nhiệm, giao quyền */
      note?: string | null;
      /** Format: uuid */
      personId: string;
      /**
       * Format: date
       * @description Ngày cuối; null: đến khi có người khác
       */
      toOn?: string | null;
    };
    AskForResetDto: {
      /** @description Tên đăng nhập */
      login: string;
    };
    AssignmentDetailDto: {
      /** Format: date-time */
      assignedAt: string;
      /** @description Được cụ thể hóa bởi */
      carriedOutBy: components['schemas']['LinkedAssignmentDto'][];
      /** @description Cụ thể hóa nhiệm vụ của văn bản cấp trên */
      carriesOut: components['schemas']['LinkedAssignmentDto'][];
      /** @example 3.2 */
      clause: string;
      /** Format: date-time */
      completedAt: string | null;
      /** @description null: văn bản mật */
      content: string | null;
      /** @description Phần việc của các cơ quan phối hợp, kể cả của nhiệm vụ gốc; trễ hạn tính riêng */
      contributions: components['schemas']['ContributionDto'][];
      /** @description Cơ quan phối hợp, kể cả của nhiệm vụ gốc */
      coordinating: components['schemas']['CoordinatorDto'][];
      /** @description Thời hạn như văn bản viết */
      deadlinePhrase: string | null;
      /** @description Quy tắc đọc thời hạn */
      deadlineRule: string | null;
      /** @description Bạn phân công được nhiệm vụ này cho người của đơn vị */
      delegable: boolean;
      /** @description Người của cơ quan chủ trì được phân công */
      delegate: components['schemas']['NameDto'] | null;
      /** @description Sản phẩm đã giao */
      deliveredOutput: string | null;
      directive: components['schemas']['DirectiveNameDto'];
      /** @description Bạn có được sửa nhiệm vụ này */
      editable: boolean;
      /** @description Hiệu quả */
      effect: string | null;
      /** @description Sản phẩm, kết quả cần có */
      expectedOutput: string | null;
      /** @description Gia hạn */
      extension: components['schemas']['Extension'];
      /** @description Số lần đã gia hạn */
      extensionsGranted: number;
      /** Format: uuid */
      id: string;
      /** @description Nguồn lực đầu vào */
      inputs: components['schemas']['ResourceDto'][] | null;
      /** @description Là nhiệm vụ gốc của việc giao đồng loạt */
      isGroup: boolean;
      /** Format: date */
      lastDay: string | null;
      /** @example 15:00 */
      lastTime: string | null;
      leadBasis: components['schemas']['LeadBasis'];
      /** @description Cơ quan chủ trì như văn bản viết */
      leadPhrase: string | null;
      /** @description Cơ quan chủ trì */
      leads: components['schemas']['NameDto'][];
      lifecycle: components['schemas']['Lifecycle'];
      /** @description Tổng hợp nhiệm vụ con của việc giao đồng loạt */
      members: components['schemas']['MembersDto'] | null;
      /** @description Chuyên viên theo dõi */
      monitoringOfficer: components['schemas']['NameDto'] | null;
      /** @description Các bước bạn làm được ngay bây giờ */
      openSteps: components['schemas']['Step'][];
      /**
       * Format: date
       * @description Hạn cuối đặt lần đầu
       */
      originalLastDay: string | null;
      /** @description Tình trạng so với hạn đặt lần đầu */
      originalTiming: components['schemas']['Timing'];
      /** @description Số ngày làm việc đã trễ so với hạn đặt lần đầu */
      originalWorkingDaysLate: number;
      /**
       * Format: uuid
       * @description Nhiệm vụ gốc, nếu là giao đồng loạt
       */
      parentId: string | null;
      /** @description Thực hiện định kỳ */
      recurring: boolean;
      /** @description Người đứng đầu cơ quan chủ trì hôm nay */
      responsibleHeads: components['schemas']['ResponsibleHeadDto'][];
      /** @description Từ cũ đến mới */
      steps: components['schemas']['TakenStepDto'][];
      /** Format: date-time */
      submittedAt: string | null;
      timing: components['schemas']['Timing'];
      /** Format: date-time */
      updatedAt: string;
      version: number;
      /** @description secret: văn bản mật nên phần mềm không giữ, không hiển thị nội dung */
      withheld: components['schemas']['Withheld'] | null;
      /** @description Số ngày làm việc đã trễ; 0 nếu không trễ */
      workingDaysLate: number;
    };
    AssignmentNoticesDto: {
      /** @description Sổ nhắc, mới nhất trước */
      notices: components['schemas']['NoticeDto'][];
      /** @description Những lượt sắp tới nếu đơn vị chưa báo cáo và thời hạn không đổi */
      upcoming: components['schemas']['UpcomingNoticeDto'][];
    };
    AssignmentRowDto: {
      /** Format: date-time */
      assignedAt: string;
      /** @example 3.2 */
      clause: string;
      /** @description null: văn bản mật */
      content: string | null;
      /** @description Thời hạn như văn bản viết */
      deadlinePhrase: string | null;
      directive: components['schemas']['DirectiveNameDto'];
      /** @description Gia hạn */
      extension: components['schemas']['Extension'];
      /** @description Số lần đã gia hạn */
      extensionsGranted: number;
      /** Format: uuid */
      id: string;
      /** @description Là nhiệm vụ gốc của việc giao đồng loạt */
      isGroup: boolean;
      /** Format: date */
      lastDay: string | null;
      /** @example 15:00 */
      lastTime: string | null;
      /** @description Cơ quan chủ trì */
      leads: components['schemas']['NameDto'][];
      lifecycle: components['schemas']['Lifecycle'];
      /**
       * Format: date
       * @description Hạn cuối đặt lần đầu
       */
      originalLastDay: string | null;
      /** @description Tình trạng so với hạn đặt lần đầu */
      originalTiming: components['schemas']['Timing'];
      /** @description Số ngày làm việc đã trễ so với hạn đặt lần đầu */
      originalWorkingDaysLate: number;
      /**
       * Format: uuid
       * @description Nhiệm vụ gốc, nếu là giao đồng loạt
       */
      parentId: string | null;
      timing: components['schemas']['Timing'];
      /** Format: date-time */
      updatedAt: string;
      version: number;
      /** @description secret: văn bản mật nên phần mềm không giữ, không hiển thị nội dung */
      withheld: components['schemas']['Withheld'] | null;
      /** @description Số ngày làm việc đã trễ; 0 nếu không trễ */
      workingDaysLate: number;
    };
    /** @enum {string} */
    Audience: 'contacts' | 'head' | 'supervisor' | 'standing' | 'monitoring';
    /** @enum {string} */
    AuditAction:
      | 'session.sign-in'
      | 'session.sign-in-failed'
      | 'session.sign-out'
      | 'session.end'
      | 'token.create'
      | 'token.revoke'
      | 'account.create'
      | 'account.set-password'
      | 'account.change-password'
      | 'account.wrong-password'
      | 'account.invite'
      | 'account.withdraw-invitation'
      | 'account.ask-reset'
      | 'account.send-reset'
      | 'account.reset-password'
      | 'account.disable'
      | 'account.enable'
      | 'link.refused'
      | 'totp.begin'
      | 'totp.enable'
      | 'totp.renew-codes'
      | 'totp.disable'
      | 'person.create'
      | 'person.edit'
      | 'absence.create'
      | 'absence.edit'
      | 'absence.remove'
      | 'appointment.create'
      | 'appointment.edit'
      | 'appointment.remove'
      | 'unit.create'
      | 'unit.edit'
      | 'group.create'
      | 'group.edit'
      | 'directive.create'
      | 'directive.edit'
      | 'assignment.create'
      | 'assignment.edit'
      | 'assignment.step'
      | 'evidence.upload'
      | 'evidence.remove'
      | 'evidence.download'
      | 'intake.create'
      | 'intake.edit'
      | 'intake.confirm'
      | 'intake.discard'
      | 'intake.download'
      | 'task-list.import'
      | 'task-list.export'
      | 'report.export'
      | 'policy.set'
      | 'calendar.set'
      | 'register.seed'
      | 'audit.read'
      | 'audit.anchor';
    /** @enum {string} */
    AuditBreakReason: 'edited' | 'deleted' | 'inserted' | 'reordered' | 'cut_off' | 'rewritten';
    AuditEntryDto: {
      action: components['schemas']['AuditAction'];
      /** @example Sửa nhiệm vụ */
      actionName: string;
      /** @description Những trường đã đổi, giá trị sau */
      after: {
        [key: string]: unknown;
      } | null;
      /** Format: date-time */
      at: string;
      /** @description Những trường đã đổi, giá trị trước */
      before: {
        [key: string]: unknown;
      } | null;
      /** @description SHA-256 của mọi trường khác */
      hash: string;
      means: components['schemas']['AuditMeans'];
      /** @description Người được thay mặt */
      onBehalfOf: components['schemas']['NameDto'] | null;
      /** @description Người thực hiện; null: không phải người */
      person: components['schemas']['NameDto'] | null;
      /** @description Mã băm của mục trước */
      previousHash: string;
      requestId: string | null;
      /** @description Số thứ tự trong chuỗi, liên tục */
      seq: number;
      subject: components['schemas']['AuditSubjectDto'];
    };
    /** @enum {string} */
    AuditMeans: 'session' | 'token' | 'link' | 'command' | 'system' | 'none';
    AuditPageDto: {
      items: components['schemas']['AuditEntryDto'][];
      /** @description Gửi làm `before` để xem tiếp; null: hết */
      nextBefore: number | null;
    };
    /** @enum {string} */
    AuditSubject:
      | 'session'
      | 'token'
      | 'account'
      | 'person'
      | 'unit'
      | 'group'
      | 'directive'
      | 'assignment'
      | 'intake'
      | 'task_list'
      | 'report'
      | 'policy'
      | 'calendar'
      | 'register'
      | 'audit';
    AuditSubjectDto: {
      id: string | null;
      kind: components['schemas']['AuditSubject'];
    };
    /** @enum {string} */
    AuditVerificationState: 'holds' | 'broken' | 'never';
    /** @enum {string} */
    Bucket:
      | 'done_on_time'
      | 'done_late'
      | 'open_in_time'
      | 'open_overdue'
      | 'no_deadline'
      | 'born_overdue'
      | 'not_judged';
    BucketTotalsDto: {
      /** @description Đến đơn vị khi đã quá hạn: không tính cho đơn vị */
      born_overdue: number;
      /** @description Hoàn thành quá hạn */
      done_late: number;
      /** @description Hoàn thành đúng hạn */
      done_on_time: number;
      /** @description Không hạn */
      no_deadline: number;
      /** @description Không xét: thu hồi, từ chối, tạm dừng quá hạn */
      not_judged: number;
      /** @description Chưa hoàn thành, trong hạn */
      open_in_time: number;
      /** @description Chưa hoàn thành, quá hạn */
      open_overdue: number;
      /** @description Tổng số */
      total: number;
    };
    CalendarChangeInput: {
      /**
       * @description Xem trước lượt nhắc của bao nhiêu ngày tới, kể cả hôm nay
       * @default 14
       */
      days: number;
      /** @description `digest` của lịch đã xem; khác lịch hiện tại thì không làm gì (409) */
      digest?: string;
      /** @description Bỏ dấu: theo tuần làm việc như thường */
      remove?: string[];
      /** @description Đánh dấu, hoặc thay dấu cũ */
      set?: components['schemas']['CalendarDayDto'][];
    };
    CalendarChangePreviewInput: {
      /**
       * @description Xem trước lượt nhắc của bao nhiêu ngày tới, kể cả hôm nay
       * @default 14
       */
      days: number;
      /** @description Bỏ dấu: theo tuần làm việc như thường */
      remove?: string[];
      /** @description Đánh dấu, hoặc thay dấu cũ */
      set?: components['schemas']['CalendarDayDto'][];
    };
    CalendarDayDto: {
      /** Format: date */
      date: string;
      /** @description off: ngày nghỉ; working: ngày làm bù */
      kind: components['schemas']['DayKind'];
      /** @example Quốc khánh */
      name: string;
      /** @description Căn cứ: văn bản quy định */
      source: string;
    };
    CalendarYearDto: {
      /** @description Chỉ những ngày khác tuần thứ Hai đến thứ Sáu */
      days: components['schemas']['CalendarDayDto'][];
      /** @description Của cả lịch, để phát hiện người khác vừa sửa */
      digest: string;
      /** @description Số ngày làm việc của năm */
      workingDays: number;
      year: number;
    };
    CancelledNoticeDto: {
      /** Format: uuid */
      assignmentId: string;
      /** @example 3.2 */
      clause: string;
      directive: components['schemas']['DirectiveNameDto'];
      kind: components['schemas']['NoticeKind'];
      /** Format: date */
      lastDay: string | null;
      /** @description Cơ quan chủ trì */
      leadUnit: string;
      /** Format: uuid */
      noticeId: string;
      rule: string;
    };
    /**
     * @description Nhận với tư cách gì
     * @enum {string}
     */
    Capacity: 'self' | 'acting' | 'stand_in' | 'fallback';
    CarriedNoticeDto: {
      /** Format: uuid */
      assignmentId: string;
      clause: string;
      /**
       * @description Số văn bản
       * @example 484-CV/TU
       */
      directive: string;
      kind: components['schemas']['NoticeKind'];
      reason: string | null;
      rung: number | null;
      state: components['schemas']['NoticeState'];
      /** @description Vì sao có lượt nhắc này */
      why: string;
    };
    CellDto: {
      /** Format: uuid */
      assignmentId: string;
      bucket: components['schemas']['Bucket'];
      /**
       * Format: uuid
       * @description Mục, xem `clauses`
       */
      clauseId: string;
      /**
       * Format: date
       * @description Hạn của riêng đơn vị
       */
      lastDay: string | null;
      /** @description Báo cáo gần nhất của đơn vị */
      lastReport: components['schemas']['LastReportDto'] | null;
      lifecycle: components['schemas']['Lifecycle'];
      timing: components['schemas']['Timing'];
      /** @description Số ngày làm việc đã trễ; 0 nếu không trễ */
      workingDaysLate: number;
    };
    ChainBreakDto: {
      detail: string;
      reason: components['schemas']['AuditBreakReason'];
      /** @description Mục đầu tiên sai */
      seq: number;
      through: number;
    };
    ChangedDelegateDto: {
      from: components['schemas']['NameDto'] | null;
      to: components['schemas']['NameDto'] | null;
    };
    ChangedLeadsDto: {
      from: components['schemas']['NameDto'][];
      to: components['schemas']['NameDto'][];
    };
    ChangedTermDto: {
      /** Format: date */
      from: string | null;
      /** Format: date */
      to: string | null;
    };
    ChangePasswordDto: {
      /**
       * Format: password
       * @description Mật khẩu hiện tại
       */
      currentPassword: string;
      /**
       * Format: password
       * @description Mật khẩu mới: từ 12 đến 256 ký tự bất kỳ, không phải mật khẩu nhiều người dùng, không chỉ là tên người hay đơn vị
       */
      newPassword: string;
    };
    CheckDto: {
      findings: components['schemas']['IntakeFindingDto'][];
      /** @description Những nhiệm vụ mà xác nhận sẽ lập */
      plan: components['schemas']['PlannedAssignmentDto'][];
      /** @description Không có lỗi nào */
      ready: boolean;
      /** @description Cảnh báo phải xem khi xác nhận */
      toAcknowledge: components['schemas']['FindingCode'][];
    };
    CheckedPolicyDto: {
      /** @description Chính sách như sẽ được lưu, kể cả các giá trị mặc định */
      policy: {
        [key: string]: unknown;
      };
    };
    ChooseOrganDto: {
      /** @description Chỉ cho nhiệm vụ dự thảo này; không nêu: mọi chỗ */
      draftId?: string | null;
      /** @description null: không là đơn vị nào, chỉ giữ chữ */
      organ: components['schemas']['OrganInput'] | null;
      /** @description Tên như văn bản viết */
      phrase: string;
      /**
       * @description Ghi nhớ tên này là tên gọi khác của đơn vị
       * @default true
       */
      remember: boolean;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    ClosingInput: {
      /** @description Đã tháo gỡ thế nào, hoặc vì sao không còn */
      note: string;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    ConfirmDto: {
      /** @description Mã các cảnh báo đã xem */
      acknowledged?: components['schemas']['FindingCode'][];
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    ConfirmedDto: {
      /** @description false: đã xác nhận từ trước */
      created: boolean;
      /** Format: uuid */
      directiveId: string;
    };
    ConfirmWithBothDto: {
      /** @description Mã 6 số trên điện thoại, hoặc một mã dự phòng */
      code: string;
      /**
       * Format: password
       * @description Mật khẩu hiện tại
       */
      password: string;
    };
    ConfirmWithPasswordDto: {
      /**
       * Format: password
       * @description Mật khẩu hiện tại
       */
      password: string;
    };
    ContributionDto: {
      /** @description Phần việc; null: văn bản mật */
      content: string | null;
      /**
       * Format: date
       * @description Hạn cuối của riêng phần việc
       */
      lastDay: string | null;
      /**
       * Format: date
       * @description Hạn cuối đặt lần đầu
       */
      originalLastDay: string | null;
      /** @description Báo cáo của cơ quan phối hợp */
      report: string | null;
      /** Format: date-time */
      reportedAt: string | null;
      reportedBy: components['schemas']['NameDto'] | null;
      /** @description Tính riêng cho cơ quan phối hợp, không cộng vào cơ quan chủ trì */
      timing: components['schemas']['ContributionTiming'];
      /** @description Cơ quan phối hợp */
      unit: components['schemas']['NameDto'];
      /** @description Số ngày làm việc đã trễ của riêng phần việc */
      workingDaysLate: number;
    };
    ContributionInput: {
      /** @description Cơ quan phối hợp phải làm gì; bắt buộc, trừ văn bản mật */
      content?: string;
      /**
       * Format: date
       * @description Hạn cuối của phần việc, từ hôm nay; cơ quan chủ trì đặt thì không quá hạn của mình
       */
      lastDay?: string;
      note?: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    /**
     * @description Tính riêng cho cơ quan phối hợp, không cộng vào cơ quan chủ trì
     * @enum {string}
     */
    ContributionTiming: 'no_deadline' | 'on_track' | 'overdue' | 'on_time' | 'late' | 'none';
    CoordinatingInput: {
      /**
       * @description Như văn bản viết
       * @example các cơ quan liên quan
       */
      phrase?: string | null;
      /** Format: uuid */
      unitId?: string | null;
    };
    CoordinatorDto: {
      /** @description Như văn bản viết */
      phrase: string | null;
      /** @description null: văn bản không nêu đích danh */
      unit: components['schemas']['NameDto'] | null;
    };
    CreateAssignmentDto: {
      /** @description Các nhiệm vụ cấp trên được cụ thể hóa */
      carriesOut?: string[];
      /**
       * @description Mục, điểm trong văn bản
       * @example 3.2
       */
      clause: string;
      /** @description Nội dung nhiệm vụ; bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật */
      content?: string;
      /** @description Cơ quan phối hợp */
      coordinating?: components['schemas']['CoordinatingInput'][];
      /**
       * @description Đã kiểm tra: dùng `lastDay` dù khác cách đọc cụm từ, hoặc dùng cách đọc chưa chắc chắn
       * @default false
       */
      deadlineConfirmed: boolean;
      /**
       * @description Thời hạn như văn bản viết; hạn cuối được tính từ đây nếu không nêu `lastDay`
       * @example Hoàn thành trước ngày 25/6/2026
       */
      deadlinePhrase?: string | null;
      /** Format: uuid */
      directiveId: string;
      /** @description Sản phẩm, kết quả cần có */
      expectedOutput?: string | null;
      /**
       * Format: uuid
       * @description Giao đồng loạt: mỗi thành viên của nhóm vào ngày ban hành văn bản nhận một nhiệm vụ con
       */
      groupId?: string;
      /**
       * Format: date
       * @description Hạn cuối
       */
      lastDay?: string | null;
      /**
       * @description Giờ của hạn cuối
       * @example 15:00
       */
      lastTime?: string | null;
      /** @description Bắt buộc khi có nhiều cơ quan chủ trì: đồng chủ trì (co_leads) hoặc chưa rõ (unsettled) */
      leadBasis?: components['schemas']['LeadBasis'];
      /** @description Cơ quan chủ trì như văn bản viết */
      leadPhrase?: string | null;
      /** @description Cơ quan chủ trì; một, hoặc nhiều kèm `leadBasis`. Bỏ trống nếu giao đồng loạt theo `groupId`. */
      leads?: string[];
      /**
       * Format: uuid
       * @description Chuyên viên theo dõi
       */
      monitoringOfficerId?: string | null;
    };
    CreateDirectiveDto: {
      /**
       * Format: date
       * @description Ngày ban hành
       */
      issuedOn: string;
      /**
       * Format: uuid
       * @description Cơ quan ban hành
       */
      issuerId: string;
      /** @description Văn bản này nói đến; khi sửa thì thay tất cả */
      links?: components['schemas']['LinkInput'][];
      /**
       * @description Số và ký hiệu như in
       * @example 484-CV/TU
       */
      number: string;
      place?: string | null;
      /** @description Nơi nhận như in */
      recipients?: string[];
      /** @default none */
      secrecy: components['schemas']['Secrecy'];
      signerCapacity?: string | null;
      signerName?: string | null;
      signerTitle?: string | null;
      /** @description Trích yếu; bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật */
      subject?: string;
      /**
       * @description Loại văn bản
       * @example CV
       */
      type: string;
      /** @default normal */
      urgency: components['schemas']['Urgency'];
    };
    CreateGroupDto: {
      /** @description Tên gọi khác trong văn bản */
      aliases?: string[];
      /** @example cac-so-nganh-tinh */
      code: string;
      name: string;
    };
    CreatePersonDto: {
      /** @description Mã, không đổi về sau */
      code: string;
      /** Format: email */
      email: string;
      name: string;
      roles: components['schemas']['Role'][];
      /**
       * @description Thuộc Thường trực
       * @default false
       */
      standing: boolean;
      /** Format: uuid */
      unitId?: string | null;
    };
    CreateTokenDto: {
      /** @description Số ngày có hiệu lực */
      days: number;
      /**
       * @description Tên để nhận ra chương trình nào dùng
       * @example Cổng báo cáo
       */
      name: string;
      /**
       * @description Phạm vi, không quá quyền của chính bạn. read: Xem những gì tôi được xem; report: Tiếp nhận, cập nhật, báo cáo nhiệm vụ của đơn vị tôi; office: Giao, theo dõi, xác nhận nhiệm vụ; tiếp nhận văn bản; register: Sửa danh mục đơn vị, người; lịch làm việc, chính sách theo dõi; mail: Xem thư đi; audit: Xem nhật ký kiểm tra
       * @default [
       *       "read"
       *     ]
       */
      scopes: components['schemas']['TokenScope'][];
    };
    CreateUnitDto: {
      /** @description Tên gọi khác trong văn bản */
      aliases?: string[];
      /**
       * @description Mã, không đổi về sau
       * @example so-khcn
       */
      code: string;
      /** @description Đầu mối nhận nhắc việc; khi sửa thì thay tất cả */
      contacts?: string[];
      /** @example department */
      kind: string;
      name: string;
      /**
       * Format: uuid
       * @description Đơn vị cấp trên
       */
      parentId?: string | null;
      shortName: string;
      /**
       * Format: uuid
       * @description Đơn vị kế thừa
       */
      successorId?: string | null;
      /**
       * Format: uuid
       * @description Lãnh đạo phụ trách
       */
      supervisorId?: string | null;
      /** Format: date */
      validFrom?: string | null;
      /**
       * Format: date
       * @description Ngày hoạt động cuối cùng
       */
      validTo?: string | null;
    };
    /**
     * @description off: ngày nghỉ; working: ngày làm bù
     * @enum {string}
     */
    DayKind: 'off' | 'working';
    DeadlineDto: {
      /** @description Dưới 0,7 thì cần người kiểm tra */
      confidence: number;
      /** @description Những điều cần để ý */
      flags: string[];
      /**
       * Format: date
       * @description Hạn cuối; null: không có ngày
       */
      lastDay: string | null;
      phrase: string;
      /** @description Định kỳ */
      recurring: boolean;
      /**
       * @description Quy tắc đã dùng
       * @example before_day
       */
      rule: string;
      /** @example 15:00 */
      time: string | null;
    };
    /**
     * @description null: chưa ai chọn, xem candidates
     * @enum {string}
     */
    DecidedBy: 'match' | 'person';
    DelegationInput: {
      note?: string;
      /**
       * Format: uuid
       * @description Người của đơn vị được phân công
       */
      personId: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    DirectionInput: {
      /**
       * Format: uuid
       * @description Của lãnh đạo nào; bắt buộc khi Văn phòng ghi thay
       */
      leaderId?: string | null;
      /** @description Ý kiến chỉ đạo */
      text: string;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    DirectiveDetailDto: {
      /** @description Nhiệm vụ bạn được xem, theo mục; nhiệm vụ con trỏ về nhiệm vụ gốc bằng `parentId` */
      assignments: components['schemas']['AssignmentRowDto'][];
      /** Format: uuid */
      id: string;
      /** Format: date */
      issuedOn: string;
      /** @description Cơ quan ban hành */
      issuer: components['schemas']['NameDto'];
      /** @description Văn bản nói đến văn bản này */
      linkedFrom: components['schemas']['LinkFromDto'][];
      /** @description Văn bản này nói đến */
      links: components['schemas']['LinkToDto'][];
      /** @example 484-CV/TU */
      number: string;
      place: string | null;
      /** @description Nơi nhận */
      recipients: string[];
      /** Format: date-time */
      registeredAt: string;
      secrecy: components['schemas']['Secrecy'];
      /** @description Thể thức ký: T/M, K/T … */
      signerCapacity: string | null;
      signerName: string | null;
      signerTitle: string | null;
      /** @description Trích yếu; null: văn bản mật */
      subject: string | null;
      /** @example CV/TU */
      symbol: string;
      /**
       * @description Loại văn bản
       * @example CV
       */
      type: string;
      /** Format: date-time */
      updatedAt: string;
      urgency: components['schemas']['Urgency'];
      version: number;
      /** @description secret: văn bản mật nên phần mềm không giữ, không hiển thị nội dung */
      withheld: components['schemas']['Withheld'] | null;
    };
    DirectiveFiguresDto: {
      directive: components['schemas']['PictureDirectiveDto'];
      totals: components['schemas']['BucketTotalsDto'];
    };
    DirectiveNameDto: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      issuedOn: string;
      /** @example 484-CV/TU */
      number: string;
    };
    DirectiveRowDto: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      issuedOn: string;
      /** @description Cơ quan ban hành */
      issuer: components['schemas']['NameDto'];
      /** @example 484-CV/TU */
      number: string;
      secrecy: components['schemas']['Secrecy'];
      /** @description Trích yếu; null: văn bản mật */
      subject: string | null;
      /**
       * @description Loại văn bản
       * @example CV
       */
      type: string;
      /** Format: date-time */
      updatedAt: string;
      urgency: components['schemas']['Urgency'];
      version: number;
      /** @description secret: văn bản mật nên phần mềm không giữ, không hiển thị nội dung */
      withheld: components['schemas']['Withheld'] | null;
    };
    DraftDto: {
      /** @description Nhiệm vụ cấp trên được cụ thể hóa */
      carriesOut: components['schemas']['UpperTaskDto'][];
      clause: string;
      /** @description Độ chắc chắn 0 … 1 của từng trường máy đọc được */
      confidence: {
        [key: string]: number;
      };
      content: string;
      coordinating: components['schemas']['MentionDto'][];
      /** @description Người xem xét đã xác nhận hạn cuối */
      deadlineConfirmed: boolean;
      deadlinePhrase: string | null;
      /** @description Việc phải xong trước, như văn bản viết */
      dependsOn: string | null;
      expectedOutput: string | null;
      /** @description Những điều máy đọc thấy cần để ý */
      flags: string[];
      /**
       * @description Trong lần tiếp nhận này
       * @example d1
       */
      id: string;
      /** Format: date */
      lastDay: string | null;
      /** @example 15:00 */
      lastTime: string | null;
      leadBasis: components['schemas']['DraftLeadBasis'] | null;
      leads: components['schemas']['MentionDto'][];
      origin: components['schemas']['DraftOrigin'];
      recurring: boolean;
      /** @description Lấy từ nhiệm vụ thứ mấy máy đọc được, từ 0 */
      sources: number[];
      spans: components['schemas']['DraftSpansDto'];
      state: components['schemas']['DraftState'];
      suggestedUppers: components['schemas']['SuggestedUpperDto'][];
    };
    /** @enum {string} */
    DraftLeadBasis: 'single' | 'co_leads' | 'unsettled' | 'each';
    /** @enum {string} */
    DraftOrigin: 'extracted' | 'added' | 'merged' | 'split';
    DraftSpansDto: {
      deadline: components['schemas']['SpanDto'] | null;
      text: components['schemas']['SpanDto'][];
    };
    /** @enum {string} */
    DraftState: 'kept' | 'discarded';
    DueDayDto: {
      /** @description Việc đơn vị còn phải làm: như `owed=true&dueFrom=…&dueTo=…` của danh sách */
      count: number;
      /**
       * Format: date
       * @description Hạn cuối
       */
      date: string;
      /** @description Là ngày làm việc của cơ quan */
      isWorkingDay: boolean;
    };
    DueNextDto: {
      /** @description Mọi ngày của khoảng, cả ngày không có hạn nào */
      days: components['schemas']['DueDayDto'][];
      /**
       * Format: date
       * @description Hôm nay
       */
      from: string;
      /**
       * Format: date
       * @description Ngày cuối cùng được tính
       */
      to: string;
      /** @description Cả khoảng */
      total: number;
    };
    EarlierImportDto: {
      /** @description Số nhiệm vụ đã tạo, kể cả nhiệm vụ con */
      assignments: number;
      /** Format: date-time */
      at: string;
      /** @description Người đã nhập */
      by: string | null;
    };
    EditAssignmentDto: {
      clause?: string;
      content?: string;
      /** @description Cơ quan phối hợp */
      coordinating?: components['schemas']['CoordinatingInput'][];
      /**
       * @description Đã kiểm tra: dùng `lastDay` dù khác cách đọc cụm từ, hoặc dùng cách đọc chưa chắc chắn
       * @default false
       */
      deadlineConfirmed: boolean;
      /**
       * @description Thời hạn như văn bản viết; hạn cuối được tính từ đây nếu không nêu `lastDay`
       * @example Hoàn thành trước ngày 25/6/2026
       */
      deadlinePhrase?: string | null;
      /** @description Sản phẩm, kết quả cần có */
      expectedOutput?: string | null;
      /**
       * Format: date
       * @description Hạn cuối
       */
      lastDay?: string | null;
      /**
       * @description Giờ của hạn cuối
       * @example 15:00
       */
      lastTime?: string | null;
      /** @description Bắt buộc khi có nhiều cơ quan chủ trì: đồng chủ trì (co_leads) hoặc chưa rõ (unsettled) */
      leadBasis?: components['schemas']['LeadBasis'];
      /** @description Cơ quan chủ trì như văn bản viết */
      leadPhrase?: string | null;
      /** @description Cơ quan chủ trì mới, thay cho tất cả */
      leads?: string[];
      /**
       * Format: uuid
       * @description Chuyên viên theo dõi
       */
      monitoringOfficerId?: string | null;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    EditDirectiveDto: {
      /**
       * Format: date
       * @description Ngày ban hành
       */
      issuedOn?: string;
      /** @description Văn bản này nói đến; khi sửa thì thay tất cả */
      links?: components['schemas']['LinkInput'][];
      /**
       * @description Số và ký hiệu như in
       * @example 484-CV/TU
       */
      number?: string;
      place?: string | null;
      /** @description Nơi nhận như in */
      recipients?: string[];
      /** @default none */
      secrecy: components['schemas']['Secrecy'];
      signerCapacity?: string | null;
      signerName?: string | null;
      signerTitle?: string | null;
      /** @description Trích yếu; bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật */
      subject?: string;
      /**
       * @description Loại văn bản
       * @example CV
       */
      type?: string;
      /** @default normal */
      urgency: components['schemas']['Urgency'];
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    EditDraftDto: {
      /** @description Nhiệm vụ cấp trên được cụ thể hóa */
      carriesOut?: string[];
      clause?: string;
      content?: string;
      /** @description Thay tất cả */
      coordinating?: components['schemas']['NamedOrganInput'][];
      /** @description Đã kiểm tra hạn cuối */
      deadlineConfirmed?: boolean;
      deadlinePhrase?: string | null;
      dependsOn?: string | null;
      expectedOutput?: string | null;
      /** Format: date */
      lastDay?: string | null;
      /** @example 15:00 */
      lastTime?: string | null;
      /** @description Nhiều cơ quan chủ trì: đồng chủ trì, chưa rõ, hay giao cho từng đơn vị (each) */
      leadBasis?: components['schemas']['DraftLeadBasis'] | null;
      /** @description Thay tất cả */
      leads?: components['schemas']['NamedOrganInput'][];
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    EditHeaderDto: {
      /** @description Số, ký hiệu; thay tất cả */
      implements?: string[];
      /** Format: date */
      issuedOn?: string | null;
      /** @description Cơ quan ban hành */
      issuer?: components['schemas']['NamedOrganInput'];
      /** Format: uuid */
      monitoringOfficerId?: string | null;
      number?: string | null;
      place?: string | null;
      recipients?: string[];
      /** @description Số, ký hiệu; thay tất cả */
      refersTo?: string[];
      /** @description Số, ký hiệu; thay tất cả */
      replyTo?: string[];
      secrecy?: components['schemas']['Secrecy'];
      signerCapacity?: string | null;
      signerName?: string | null;
      signerTitle?: string | null;
      subject?: string | null;
      type?: string | null;
      urgency?: components['schemas']['Urgency'];
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    EditPersonDto: {
      /** @description false: đã nghỉ, không đăng nhập được nữa */
      active?: boolean;
      /** Format: email */
      email?: string;
      name?: string;
      roles?: components['schemas']['Role'][];
      /**
       * @description Thuộc Thường trực
       * @default false
       */
      standing: boolean;
      /** Format: uuid */
      unitId?: string | null;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    EditUnitDto: {
      /** @description Tên gọi khác trong văn bản */
      aliases?: string[];
      /** @description Đầu mối nhận nhắc việc; khi sửa thì thay tất cả */
      contacts?: string[];
      /** @example department */
      kind?: string;
      name?: string;
      /**
       * Format: uuid
       * @description Đơn vị cấp trên
       */
      parentId?: string | null;
      shortName?: string;
      /**
       * Format: uuid
       * @description Đơn vị kế thừa
       */
      successorId?: string | null;
      /**
       * Format: uuid
       * @description Lãnh đạo phụ trách
       */
      supervisorId?: string | null;
      /** Format: date */
      validFrom?: string | null;
      /**
       * Format: date
       * @description Ngày hoạt động cuối cùng
       */
      validTo?: string | null;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    EvidenceFileDto: {
      /** Format: uuid */
      id: string;
      /** @description Xác định theo nội dung tệp */
      kind: components['schemas']['EvidenceKind'];
      /** @example Báo cáo kết quả.pdf */
      name: string;
      /**
       * Format: date-time
       * @description Lần đầu được nêu trong báo cáo; từ đó tệp được giữ lại
       */
      namedAt: string | null;
      /** @description Bạn có gỡ được tệp này không */
      removable: boolean;
      /** @description SHA-256 của nội dung */
      sha256: string;
      /** @description Số byte */
      size: number;
      /** Format: date-time */
      uploadedAt: string;
      /** @description Người tải lên */
      uploadedBy: components['schemas']['NameDto'];
    };
    /**
     * @description Xác định theo nội dung tệp
     * @enum {string}
     */
    EvidenceKind: 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'jpeg' | 'png' | 'txt' | 'csv';
    EvidenceListDto: {
      /** @description Bạn có tải tệp lên nhiệm vụ này được không */
      attachable: boolean;
      /** @description Những đuôi tệp được nhận */
      endings: string[];
      /** @description Từ cũ đến mới */
      items: components['schemas']['EvidenceFileDto'][];
      /** @description Tệp lớn nhất, tính bằng byte */
      limitBytes: number;
      /** @description secret: văn bản mật nên phần mềm không giữ, không hiển thị nội dung */
      withheld: components['schemas']['Withheld'] | null;
    };
    /**
     * @description Gia hạn
     * @enum {string}
     */
    Extension: 'none' | 'requested' | 'granted' | 'refused';
    /**
     * @description Ai quyết định
     * @enum {string}
     */
    ExtensionDecider: 'office' | 'leader';
    ExtensionInput: {
      /** @description Tệp minh chứng đã tải lên nhiệm vụ này */
      files?: string[];
      /**
       * Format: date
       * @description Hạn cuối mới đơn vị đề nghị
       */
      lastDay: string;
      /** @description Lý do; bắt buộc, trừ nhiệm vụ của văn bản mật thì phải để trống */
      reason?: string;
      /** @description Phiên bản nhiệm vụ đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    ExtensionNoteInput: {
      note?: string;
      /** @description Phiên bản nhiệm vụ đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    ExtensionRequestDto: {
      /** @description Bạn có được quyết định đề nghị này */
      decidable: boolean;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description Người quyết định, hoặc người rút đề nghị */
      decidedBy: components['schemas']['NameDto'] | null;
      /** @description Ai quyết định */
      decider: components['schemas']['ExtensionDecider'];
      decisionNote: string | null;
      files: components['schemas']['NamedFileDto'][];
      /**
       * Format: date
       * @description Hạn cuối được đồng ý
       */
      grantedDay: string | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @description Hạn cuối lúc đề nghị
       */
      lastDay: string;
      /**
       * Format: date
       * @description Hạn cuối đơn vị đề nghị
       */
      proposedDay: string;
      /** @description null: văn bản mật */
      reason: string | null;
      /** Format: date-time */
      requestedAt: string;
      requestedBy: components['schemas']['NameDto'];
      state: components['schemas']['ExtensionRequestState'];
    };
    /** @enum {string} */
    ExtensionRequestState: 'requested' | 'granted' | 'refused' | 'withdrawn' | 'lapsed';
    ExtensionsDto: {
      /** @description Bạn có đề nghị gia hạn được ngay bây giờ */
      askable: boolean;
      extension: components['schemas']['Extension'];
      /** @description Số lần đã gia hạn */
      extensionsGranted: number;
      /** Format: date */
      lastDay: string | null;
      /**
       * Format: date
       * @description Hạn cuối đặt lần đầu
       */
      originalLastDay: string | null;
      /** @description Từ cũ đến mới */
      requests: components['schemas']['ExtensionRequestDto'][];
      /** @description Phiên bản của nhiệm vụ */
      version: number;
    };
    FieldAccuracyDto: {
      /** @description Đã sửa */
      changed: number;
      field: components['schemas']['MeasuredField'];
      /** @description Máy đọc thừa */
      invented: number;
      /** @description Máy bỏ sót */
      missed: number;
      /** @description right / (right + changed + invented) */
      precision: number | null;
      /** @description right / (right + changed + missed) */
      recall: number | null;
      /** @description Giữ nguyên khi xác nhận */
      right: number;
    };
    FieldErrorDto: {
      detail: string;
      /**
       * @description Chỗ sai, JSON pointer (RFC 6901); `""` là toàn bộ
       * @example /lastDay
       */
      pointer: string;
    };
    /** @enum {string} */
    FindingCode:
      | 'no_number'
      | 'bad_number'
      | 'no_type'
      | 'issuer_unknown'
      | 'no_date'
      | 'future_date'
      | 'no_subject'
      | 'secret'
      | 'duplicate_directive'
      | 'same_source'
      | 'no_drafts'
      | 'no_content'
      | 'no_clause'
      | 'too_long'
      | 'no_lead'
      | 'lead_unknown'
      | 'several_leads'
      | 'mixed_leads'
      | 'organ_gone'
      | 'unit_twice'
      | 'several_deadlines'
      | 'deadline_disagrees'
      | 'deadline_before_directive'
      | 'time_without_day'
      | 'upper_unknown'
      | 'deadline_unsure'
      | 'deadline_without_day'
      | 'deadline_past'
      | 'lead_unsettled'
      | 'lead_suggested'
      | 'same_clause'
      | 'same_content'
      | 'upper_earlier'
      | 'upper_same_day'
      | 'upper_lost_deadline'
      | 'no_deadline'
      | 'coordinating_unknown'
      | 'task_unsure';
    FindingCountsDto: {
      /** @description Phải sửa trước khi xác nhận */
      errors: number;
      /** @description Cần xem */
      warnings: number;
    };
    FindingDto: {
      code: components['schemas']['AlignmentCode'];
      /** @description Số ngày làm việc hạn cấp dưới sớm hơn hạn cấp trên; âm: muộn hơn */
      days: number | null;
      kind: components['schemas']['AlignmentKind'];
      /** @description Mục của văn bản cấp dưới */
      lower: components['schemas']['NamedClauseDto'][];
      /** @description Nói bằng một câu */
      sentence: string;
      /** @description Mục của văn bản cấp trên; null: nhiệm vụ không cụ thể hóa mục nào */
      upper: components['schemas']['NamedClauseDto'] | null;
    };
    /**
     * @description error: phải sửa; warning: phải xem rồi gửi mã khi xác nhận; note: chỉ để biết
     * @enum {string}
     */
    FindingSeverity: 'error' | 'warning' | 'note';
    FirstCodeDto: {
      /**
       * @description Mã 6 số đang hiện trên điện thoại
       * @example 123456
       */
      code: string;
    };
    GrantInput: {
      /**
       * Format: date
       * @description Hạn cuối đồng ý, nếu khác ngày đơn vị đề nghị
       */
      lastDay?: string;
      note?: string;
      /** @description Phiên bản nhiệm vụ đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    GroupDetailDto: {
      /** @description Tên gọi khác trong văn bản */
      aliases: string[];
      code: string;
      /** Format: uuid */
      id: string;
      /** @description Mọi thành viên, kể cả đã rời, theo tên */
      memberships: components['schemas']['MembershipDto'][];
      name: string;
    };
    /** @enum {string} */
    Happening:
      | 'receive'
      | 'decline'
      | 'progress'
      | 'submit'
      | 'accept'
      | 'return'
      | 'suspend'
      | 'resume'
      | 'reassign'
      | 'withdraw'
      | 'reopen'
      | 'direct'
      | 'delegate'
      | 'set_contribution'
      | 'contribute'
      | 'report_occurrence'
      | 'accept_occurrence'
      | 'return_occurrence'
      | 'request_extension'
      | 'withdraw_extension'
      | 'grant_extension'
      | 'refuse_extension'
      | 'amend_term'
      | 'set_term'
      | 'raise_obstacle'
      | 'pass_obstacle'
      | 'resolve_obstacle'
      | 'acknowledge';
    /**
     * @description head: người đứng đầu; acting: quyền, phụ trách
     * @enum {string}
     */
    HeadCapacity: 'head' | 'acting';
    HeadDto: {
      /** @enum {string} */
      capacity: 'head' | 'acting';
      /** Format: uuid */
      id: string;
      name: string;
    };
    HeadingDto: {
      row: number;
      text: string;
    };
    HolderDto: {
      /** @description Ý kiến khi chuyển */
      note: string;
      party: components['schemas']['PartyDto'];
      /** @description Ai chuyển đến */
      passedBy: components['schemas']['NameDto'];
      /** Format: date */
      sinceOn: string;
      /**
       * Format: date
       * @description Ngày chuyển đi hoặc khép lại; đang giữ: hôm nay
       */
      untilOn: string;
      /** @description Số ngày làm việc đã giữ */
      workingDays: number;
    };
    ImportedDto: {
      /** @description Nhiệm vụ của từng dòng; trống nếu không tạo */
      assignmentIds: string[];
      /** @description Số nhiệm vụ đã tạo, kể cả nhiệm vụ con */
      assignments: number;
      /** Format: date-time */
      at: string;
      /** @description Người đã nhập */
      by: string | null;
      /** @description false: chính tệp này đã được nhập trước đó, lần này không tạo gì */
      created: boolean;
    };
    IntakeDetailDto: {
      /** Format: date-time */
      closedAt: string | null;
      /** @description Ai xác nhận hoặc hủy */
      closedBy: components['schemas']['NameDto'] | null;
      /** Format: date-time */
      createdAt: string;
      createdBy: components['schemas']['NameDto'];
      /**
       * Format: uuid
       * @description Văn bản đã tạo khi xác nhận
       */
      directiveId: string | null;
      /** @description Theo thứ tự trong văn bản, kể cả nhiệm vụ đã bỏ */
      drafts: components['schemas']['DraftDto'][];
      /** @description Kết quả kiểm tra; trống khi đã đóng */
      findings: components['schemas']['IntakeFindingDto'][];
      /** @description Những điều máy đọc thấy về cả văn bản */
      flags: string[];
      header: components['schemas']['IntakeHeaderDto'];
      /** Format: uuid */
      id: string;
      /** @description Số nhiệm vụ dự thảo được giữ */
      keptDrafts: number;
      number: string | null;
      /** @description Còn bao nhiêu chỗ phải sửa, cần xem; null: đã đóng */
      pending: components['schemas']['FindingCountsDto'] | null;
      source: components['schemas']['SourceDto'];
      sourceName: string;
      state: components['schemas']['IntakeState'];
      subject: string | null;
      /** @description Nội dung đã đọc; mọi `span` là chỗ trong đây */
      text: string | null;
      /** Format: date-time */
      updatedAt: string;
      /** @description Ai sửa sau cùng; chưa ai sửa: người tiếp nhận */
      updatedBy: components['schemas']['NameDto'];
      version: number;
      /** @description secret: văn bản mật nên phần mềm không giữ, không hiển thị nội dung */
      withheld: components['schemas']['Withheld'] | null;
    };
    IntakeFindingDto: {
      code: components['schemas']['FindingCode'];
      /** @description Tiếng Việt: sai gì, cần làm gì */
      detail: string;
      /** @description null: của phần đầu văn bản */
      draftId: string | null;
      field: string;
      /** @description error: phải sửa; warning: phải xem rồi gửi mã khi xác nhận; note: chỉ để biết */
      severity: components['schemas']['FindingSeverity'];
    };
    IntakeHeaderDto: {
      /** @description Số văn bản được thực hiện */
      implements: string[];
      /** Format: date */
      issuedOn: string | null;
      /** @description Cơ quan ban hành */
      issuer: components['schemas']['MentionDto'];
      /**
       * Format: uuid
       * @description Chuyên viên theo dõi; null: người xác nhận
       */
      monitoringOfficerId: string | null;
      number: string | null;
      place: string | null;
      recipients: string[];
      refersTo: string[];
      replyTo: string[];
      secrecy: components['schemas']['Secrecy'];
      signerCapacity: string | null;
      signerName: string | null;
      signerTitle: string | null;
      subject: string | null;
      type: string | null;
      urgency: components['schemas']['Urgency'];
    };
    IntakeRowDto: {
      /** Format: date-time */
      closedAt: string | null;
      /** @description Ai xác nhận hoặc hủy */
      closedBy: components['schemas']['NameDto'] | null;
      /** Format: date-time */
      createdAt: string;
      createdBy: components['schemas']['NameDto'];
      /**
       * Format: uuid
       * @description Văn bản đã tạo khi xác nhận
       */
      directiveId: string | null;
      /** Format: uuid */
      id: string;
      /** @description Số nhiệm vụ dự thảo được giữ */
      keptDrafts: number;
      number: string | null;
      /** @description Còn bao nhiêu chỗ phải sửa, cần xem; null: đã đóng */
      pending: components['schemas']['FindingCountsDto'] | null;
      sourceName: string;
      state: components['schemas']['IntakeState'];
      subject: string | null;
      /** Format: date-time */
      updatedAt: string;
      /** @description Ai sửa sau cùng; chưa ai sửa: người tiếp nhận */
      updatedBy: components['schemas']['NameDto'];
      version: number;
      /** @description secret: văn bản mật nên phần mềm không giữ, không hiển thị nội dung */
      withheld: components['schemas']['Withheld'] | null;
    };
    /** @enum {string} */
    IntakeState: 'open' | 'confirmed' | 'discarded';
    JoinGroupDto: {
      /**
       * Format: date
       * @description Ngày đầu; null: từ trước
       */
      fromOn?: string | null;
      /** @description Các đơn vị */
      unitIds: string[];
    };
    LastReportDto: {
      /** Format: date-time */
      at: string;
      percent: number | null;
      /** @enum {string} */
      step: 'progress' | 'submit';
    };
    /** @enum {string} */
    LateCause:
      | 'waiting_for_others'
      | 'institution'
      | 'funding'
      | 'staff'
      | 'technical'
      | 'volume'
      | 'late_start'
      | 'other';
    LateUnitDto: {
      /**
       * Format: date
       * @description Hạn cuối sớm nhất trong số đó
       */
      earliest: string;
      /** @description Người đứng đầu hôm nay, hoặc người phụ trách thay */
      head: components['schemas']['HeadDto'] | null;
      /** @description Nhiệm vụ quá hạn: như `timing=overdue&unitId=…` của danh sách */
      overdue: number;
      /** @description Cơ quan chủ trì; null: chưa rõ ai chủ trì. Việc của đơn vị đã sáp nhập tính cho đơn vị kế thừa. */
      unit: components['schemas']['NameDto'] | null;
      /** @description Số ngày làm việc đã trễ của nhiệm vụ trễ lâu nhất */
      workingDaysLate: number;
    };
    /** @enum {string} */
    LeadBasis: 'single' | 'co_leads' | 'unsettled';
    LeaveGroupDto: {
      /**
       * Format: date
       * @description Ngày cuối còn là thành viên
       */
      toOn: string;
      /** @description Các đơn vị */
      unitIds: string[];
    };
    /** @enum {string} */
    Lifecycle:
      | 'assigned'
      | 'received'
      | 'in_progress'
      | 'submitted'
      | 'completed'
      | 'returned'
      | 'suspended'
      | 'withdrawn'
      | 'declined';
    LinkDto: {
      /** Format: date-time */
      expiresAt: string;
      /** @description Tên đăng nhập */
      login: string;
      name: string;
      /** @description invitation: mở tài khoản; reset: đặt lại mật khẩu */
      purpose: components['schemas']['LinkPurpose'];
    };
    LinkedAssignmentDto: {
      clause: string;
      /** @description null: văn bản mật */
      content: string | null;
      directive: components['schemas']['DirectiveNameDto'];
      /** Format: uuid */
      id: string;
      lifecycle: components['schemas']['Lifecycle'];
    };
    LinkFromDto: {
      directive: components['schemas']['DirectiveNameDto'];
      kind: components['schemas']['LinkKind'];
    };
    LinkInput: {
      kind: components['schemas']['LinkKind'];
      /** @example 2039-CV/VPTW */
      number: string;
    };
    /** @enum {string} */
    LinkKind: 'implements' | 'replies_to' | 'refers_to' | 'amends';
    /**
     * @description invitation: mở tài khoản; reset: đặt lại mật khẩu
     * @enum {string}
     */
    LinkPurpose: 'invitation' | 'reset';
    LinkToDto: {
      /** @description null: chưa đăng ký ở đây */
      directive: components['schemas']['DirectiveNameDto'] | null;
      kind: components['schemas']['LinkKind'];
      /** @description Số, ký hiệu văn bản kia */
      number: string;
    };
    LinkTokenDto: {
      /** @description Phần cuối của liên kết trong thư */
      token: string;
    };
    MailAddressDto: {
      address: string;
      name: string;
    };
    MailboxEntryDto: {
      /** Format: date-time */
      date: string | null;
      /** @description Vì sao tệp thư không đọc được */
      error?: string;
      from: components['schemas']['MailAddressDto'] | null;
      id: string;
      messageId: string | null;
      subject: string | null;
      to: components['schemas']['MailAddressDto'][];
    };
    MailboxMailDto: {
      /** Format: date-time */
      date: string | null;
      /** @description Vì sao tệp thư không đọc được */
      error?: string;
      from: components['schemas']['MailAddressDto'] | null;
      headers: components['schemas']['MailHeaderDto'][];
      /** @description HTML như người gửi viết; chỉ hiển thị trong khung cách ly */
      html: string | null;
      id: string;
      messageId: string | null;
      subject: string | null;
      text: string | null;
      to: components['schemas']['MailAddressDto'][];
    };
    MailDetailDto: {
      /** @description Số lần đã thử gửi */
      attempts: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      kind: components['schemas']['MailKind'];
      /**
       * Format: date-time
       * @description Không gửi trước lúc này
       */
      notBefore: string;
      /** @description Các lượt nhắc thư mang */
      notices: components['schemas']['CarriedNoticeDto'][];
      /** @description Vì sao chưa gửi được, hoặc không gửi */
      reason: string | null;
      recipient: components['schemas']['NameDto'];
      /** Format: date-time */
      settledAt: string | null;
      state: components['schemas']['MailState'];
      /** @description null: chưa soạn; thư được soạn ngay trước khi gửi */
      subject: string | null;
      /** @description Vì sao bạn nhận thư này */
      why: string;
    };
    MailHeaderDto: {
      name: string;
      value: string;
    };
    /** @enum {string} */
    MailKind: 'follow_up' | 'digest' | 'audit_anchor' | 'account';
    MailRowDto: {
      /** @description Số lần đã thử gửi */
      attempts: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      kind: components['schemas']['MailKind'];
      /**
       * Format: date-time
       * @description Không gửi trước lúc này
       */
      notBefore: string;
      /** @description Vì sao chưa gửi được, hoặc không gửi */
      reason: string | null;
      recipient: components['schemas']['NameDto'];
      /** Format: date-time */
      settledAt: string | null;
      state: components['schemas']['MailState'];
      /** @description null: chưa soạn; thư được soạn ngay trước khi gửi */
      subject: string | null;
    };
    /** @enum {string} */
    MailState: 'assembling' | 'pending' | 'claimed' | 'sending' | 'sent' | 'failed' | 'unknown' | 'cancelled';
    /**
     * @description Tìm thấy ở đâu
     * @enum {string}
     */
    MatchedIn:
      | 'number'
      | 'subject'
      | 'content'
      | 'issuer'
      | 'lead'
      | 'coordinating'
      | 'clause'
      | 'expectedOutput'
      | 'deadline'
      | 'signer'
      | 'issuedOn'
      | 'lastDay';
    /** @enum {string} */
    MatchReason:
      | 'exact'
      | 'short_name'
      | 'alias'
      | 'spelling'
      | 'abbreviation'
      | 'place'
      | 'no_marks'
      | 'head'
      | 'misspelt'
      | 'reworded'
      | 'shortened'
      | 'successor'
      | 'dissolved'
      | 'similar';
    MatrixClauseDto: {
      /** @example 2.-1 */
      clause: string;
      /** @description Thời hạn như văn bản viết */
      deadlinePhrase: string | null;
      /**
       * Format: uuid
       * @description Nhiệm vụ gốc giao đồng loạt
       */
      id: string;
      /** Format: date */
      lastDay: string | null;
      /** @description Của mọi đơn vị được xem, không chỉ trang này */
      totals: components['schemas']['BucketTotalsDto'];
    };
    MatrixDto: {
      /** @description Các mục giao đồng loạt, theo thứ tự của văn bản */
      clauses: components['schemas']['MatrixClauseDto'][];
      directive: components['schemas']['DirectiveNameDto'];
      /** @description Một trang đơn vị, theo tên */
      items: components['schemas']['MemberRowDto'][];
      /** @description Trang này, đếm từ 1 */
      page: number;
      /** @description Số trang */
      pages: number;
      /** @description Số đơn vị mỗi trang */
      size: number;
      /** @description Số đơn vị được xem */
      total: number;
      /** @description Của mọi đơn vị được xem */
      totals: components['schemas']['BucketTotalsDto'];
    };
    /** @enum {string} */
    MeasuredField:
      | 'number'
      | 'type'
      | 'issuer'
      | 'issuedOn'
      | 'place'
      | 'subject'
      | 'signerName'
      | 'recipients'
      | 'implements'
      | 'replyTo'
      | 'refersTo'
      | 'secrecy'
      | 'urgency'
      | 'task'
      | 'clause'
      | 'content'
      | 'leads'
      | 'coordinating'
      | 'deadline'
      | 'expectedOutput';
    MemberRowDto: {
      /** @description Không có ô của mục nào thì đơn vị không thuộc mục ấy */
      cells: components['schemas']['CellDto'][];
      /** @description Đơn vị kế thừa, khi đơn vị được giao đã sáp nhập hoặc giải thể */
      takenOverBy: components['schemas']['NameDto'] | null;
      totals: components['schemas']['BucketTotalsDto'];
      /** @description Đơn vị được giao */
      unit: components['schemas']['NameDto'];
    };
    MembersDto: {
      /** @description Số nhiệm vụ con theo trạng thái */
      byLifecycle: {
        [key: string]: number;
      };
      /** @description Số nhiệm vụ con theo tình trạng thời hạn */
      byTiming: {
        [key: string]: number;
      };
      /** @description Số nhiệm vụ con mà bạn được xem */
      total: number;
    };
    MembershipDto: {
      /**
       * Format: date
       * @description null: từ trước
       */
      fromOn: string | null;
      /**
       * Format: date
       * @description null: đến nay
       */
      toOn: string | null;
      unit: components['schemas']['NameDto'];
    };
    MentionDto: {
      /** @description null: chưa ai chọn, xem candidates */
      by: components['schemas']['DecidedBy'] | null;
      /** @description Các lựa chọn, khả năng cao trước */
      candidates: components['schemas']['OrganCandidateDto'][];
      organ: components['schemas']['OrganDto'] | null;
      /** @description Như văn bản viết */
      phrase: string;
      /** @description Chỗ trong `text` */
      span: components['schemas']['SpanDto'] | null;
    };
    MergeDraftsDto: {
      /**
       * @example [
       *       "d2",
       *       "d3"
       *     ]
       */
      drafts: string[];
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    NamedClauseDto: {
      /** Format: uuid */
      assignmentId: string;
      /** @example 3.2 */
      clause: string;
      /** @description Thời hạn như văn bản viết */
      deadlinePhrase: string | null;
      /**
       * Format: date
       * @description Hạn cuối; giao đồng loạt thì là hạn muộn nhất của các đơn vị
       */
      lastDay: string | null;
    };
    NamedFileDto: {
      /** Format: uuid */
      id: string;
      name: string;
      sha256: string;
      /** @description Số byte */
      size: number;
    };
    NamedOrganInput: {
      /** @description Bỏ trống: tự đối chiếu; null: không là đơn vị nào, chỉ giữ chữ */
      organ?: components['schemas']['OrganInput'] | null;
      /** @description Như văn bản viết */
      phrase: string;
    };
    NameDto: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    NewSecondFactorDto: {
      /** @description Mã bí mật (base32) để nhập tay; chỉ hiện lúc này */
      secret: string;
      /**
       * @description Địa chỉ để vẽ mã QR cho ứng dụng trên điện thoại
       * @example otpauth://totp/…
       */
      uri: string;
    };
    NewTokenDto: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      /**
       * Format: date-time
       * @description Dùng lần cuối, đúng đến vài phút; null: chưa dùng
       */
      lastUsedAt: string | null;
      name: string;
      scopes: components['schemas']['TokenScope'][];
      /** @description Chỉ hiện một lần; gửi trong tiêu đề `Authorization: Bearer …` */
      secret: string;
    };
    NotedStepDto: {
      /** @description bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật */
      note?: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    /** @enum {string} */
    NoticeChange: 'appears' | 'disappears' | 'moves';
    NoticeDto: {
      /** @description Nhận với tư cách gì */
      capacity: components['schemas']['Capacity'];
      /**
       * Format: date
       * @description Ngày đến lượt
       */
      dueOn: string;
      /** Format: uuid */
      id: string;
      kind: components['schemas']['NoticeKind'];
      /** @description Lần nào của quy tắc đó */
      occurrence: string;
      /** Format: date-time */
      plannedAt: string;
      /** @description Vì sao không gửi hoặc hủy */
      reason: string | null;
      recipient: components['schemas']['NoticeRecipientDto'];
      /** @example reminder-3 */
      rule: string;
      /** @description Bậc báo cáo */
      rung: number | null;
      /** Format: date-time */
      settledAt: string | null;
      state: components['schemas']['NoticeState'];
      workingDaysLate: number;
    };
    /** @enum {string} */
    NoticeKind: 'reminder' | 'overdue' | 'escalation' | 'review' | 'new_term' | 'settle_lead' | 'event';
    NoticeRecipientDto: {
      /**
       * Format: email
       * @description Chỉ Văn phòng, quản trị, kiểm tra thấy
       */
      email?: string;
      /** Format: uuid */
      id: string;
      name: string;
    };
    /** @enum {string} */
    NoticeState: 'planned' | 'sent' | 'cancelled' | 'failed' | 'unknown';
    ObstacleDto: {
      /** Format: uuid */
      assignmentId: string;
      /** @description Bạn xem được nhiệm vụ của khó khăn này */
      assignmentVisible: boolean;
      /** @description Vượt thẩm quyền */
      beyondAuthority: boolean;
      clause: string;
      /** Format: date-time */
      closedAt: string | null;
      closingNote: string | null;
      content: string;
      directive: components['schemas']['DirectiveNameDto'];
      /** @description Từng bên đã giữ, bao nhiêu ngày làm việc */
      holders: components['schemas']['HolderDto'][];
      /** Format: uuid */
      id: string;
      kind: components['schemas']['ObstacleKind'];
      /** @description Bạn làm được gì ngay bây giờ */
      openActions: ('pass' | 'resolve' | 'void')[];
      /** @description Bên đã báo cáo */
      owner: components['schemas']['PartyDto'];
      proposal: string;
      /** Format: date-time */
      raisedAt: string;
      raisedBy: components['schemas']['NameDto'];
      state: components['schemas']['ObstacleState'];
      /** @description Trống: văn bản mật */
      title: string;
      version: number;
      /** @description Đang chờ ai; khi đã khép lại: bên giữ cuối cùng */
      waitingFor: components['schemas']['PartyDto'];
    };
    ObstacleInput: {
      /**
       * @description Vượt thẩm quyền của đơn vị
       * @default false
       */
      beyondAuthority: boolean;
      /** @description Vướng ở đâu, vì sao */
      content?: string;
      kind: components['schemas']['ObstacleKind'];
      /** @description Đề xuất, kiến nghị */
      proposal?: string;
      /** @description Tóm tắt; bắt buộc, trừ văn bản mật */
      title?: string;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
      /** @description Chờ ai xử lý; bỏ qua: vượt thẩm quyền thì lãnh đạo phụ trách (không có thì Thường trực), còn lại Văn phòng */
      waitingFor?: components['schemas']['PartyInput'];
    };
    /** @enum {string} */
    ObstacleKind: 'institution' | 'funding' | 'staff' | 'technical' | 'coordination' | 'other';
    /** @enum {string} */
    ObstacleState: 'open' | 'resolved' | 'void';
    OccurrenceDto: {
      /** @description Bạn xác nhận hoặc trả lại được báo cáo của kỳ này bây giờ */
      judgeable: boolean;
      /**
       * Format: date
       * @description Hạn cuối của kỳ; cũng là tên của kỳ
       */
      lastDay: string;
      /**
       * Format: date
       * @description Ngày bắt đầu kỳ: sau hạn cuối của kỳ trước
       */
      opensOn: string;
      /** @description Bạn báo cáo được kỳ này bây giờ */
      reportable: boolean;
      /** @description Từ cũ đến mới; bản sau cùng có giá trị */
      reports: components['schemas']['OccurrenceReportDto'][];
      state: components['schemas']['OccurrenceState'];
      timing: components['schemas']['Timing'];
      workingDaysLate: number;
    };
    OccurrenceReportDto: {
      /** @description Lần báo cáo của kỳ */
      attempt: number;
      by: components['schemas']['NameDto'];
      /** @description Nội dung báo cáo; trống với văn bản mật */
      note: string;
      /** Format: date-time */
      reportedAt: string;
      /** @description null: chờ Văn phòng */
      verdict: components['schemas']['Verdict'] | null;
      /** Format: date-time */
      verdictAt: string | null;
      verdictNote: string | null;
    };
    OccurrencesDto: {
      /** @description Thời hạn như văn bản viết; null: văn bản mật */
      deadlinePhrase: string | null;
      /** @description Các kỳ đã qua, kỳ hiện tại và vài kỳ tới, từ cũ đến mới */
      occurrences: components['schemas']['OccurrenceDto'][];
      record: components['schemas']['OnTimeRecordDto'];
      /**
       * @description Giờ của hạn cuối mỗi kỳ
       * @example 15:00
       */
      time: string | null;
      /** @description Phiên bản của nhiệm vụ */
      version: number;
    };
    /** @enum {string} */
    OccurrenceState: 'upcoming' | 'open' | 'submitted' | 'accepted' | 'returned' | 'excused';
    OnTimeRecordDto: {
      /** @description Số kỳ báo cáo chậm */
      late: number;
      /** @description Số kỳ đã qua hạn mà chưa báo cáo */
      missing: number;
      /** @description Số kỳ báo cáo đúng hạn */
      onTime: number;
    };
    OrganCandidateDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['OrganKind'];
      name: string;
      reason: components['schemas']['MatchReason'];
      score: number;
      /** @description Vì sao, tiếng Việt */
      why: string;
    };
    OrganDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['OrganKind'];
      name: string;
    };
    OrganInput: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['OrganKind'];
    };
    /** @enum {string} */
    OrganKind: 'unit' | 'group';
    OwnPersonDto: {
      /** Format: email */
      email: string;
      /** Format: uuid */
      id: string;
      name: string;
    };
    OwnSessionDto: {
      /**
       * @description Địa chỉ mạng lúc đăng nhập
       * @example 10.1.2.3
       */
      address: string;
      /**
       * Format: date-time
       * @description Lúc đăng nhập
       */
      createdAt: string;
      /** @description Chính phiên đang dùng */
      current: boolean;
      /** @example Chrome trên Windows */
      device: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      /**
       * Format: date-time
       * @description Dùng lần cuối, đúng đến vài phút
       */
      lastUsedAt: string;
    };
    PartyDto: {
      /** Format: uuid */
      id: string | null;
      kind: components['schemas']['PartyKind'];
      name: string;
    };
    PartyInput: {
      /**
       * Format: uuid
       * @description Của đơn vị (unit) hoặc lãnh đạo (leader)
       */
      id?: string;
      /** @description Đơn vị, Văn phòng, một lãnh đạo, Thường trực */
      kind: components['schemas']['PartyKind'];
    };
    /** @enum {string} */
    PartyKind: 'unit' | 'office' | 'leader' | 'standing';
    PassingInput: {
      /** @description Xác định lại có vượt thẩm quyền hay không */
      beyondAuthority?: boolean;
      /** @description Ý kiến khi chuyển */
      note: string;
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
      /** @description Chuyển cho ai */
      waitingFor: components['schemas']['PartyInput'];
    };
    PastedTextDto: {
      /** @default Văn bản dán */
      name: string;
      /**
       * @description Đã xem: văn bản không mật
       * @default false
       */
      notSecret: boolean;
      /** @description Nội dung văn bản */
      text: string;
    };
    /** @enum {string} */
    PeriodBasis: 'deadline' | 'assigned';
    /** @enum {string} */
    PeriodPreset: 'month' | 'quarter' | 'half_year' | 'year' | 'custom';
    /** @enum {string} */
    Permission:
      | 'assignment.write'
      | 'directive.write'
      | 'intake.write'
      | 'unit.write'
      | 'person.write'
      | 'account.write'
      | 'rules.read'
      | 'rules.write'
      | 'mail.read'
      | 'address.read'
      | 'audit.read';
    PersonDto: {
      /** @description Đang làm việc */
      active: boolean;
      code: string;
      /**
       * Format: email
       * @description Chỉ Văn phòng, quản trị, kiểm tra và chính người đó thấy
       */
      email?: string;
      /** Format: uuid */
      id: string;
      name: string;
      roles: components['schemas']['Role'][];
      /** @description Thuộc Thường trực */
      standing: boolean;
      unit: components['schemas']['NameDto'] | null;
      version: number;
    };
    PictureDirectiveDto: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      issuedOn: string;
      /** @example 484-CV/TU */
      number: string;
      /** @description Trích yếu; null: văn bản mật */
      subject: string | null;
    };
    PictureDto: {
      /** @description Nhiệm vụ quá hạn theo số ngày làm việc đã trễ */
      ages: components['schemas']['AgeBandDto'][];
      /**
       * Format: date-time
       * @description Số liệu lúc này
       */
      at: string;
      /** @description Nhiều nhiệm vụ quá hạn nhất trước */
      byDirective: components['schemas']['DirectiveFiguresDto'][];
      dueNext: components['schemas']['DueNextDto'];
      /** @description Đã báo cáo hoàn thành nhưng muộn, chờ xác nhận: phần còn lại của `totals.open_overdue` */
      handedInLate: number;
      /** @description Nhiều nhiệm vụ quá hạn nhất trước */
      lateByUnit: components['schemas']['LateUnitDto'][];
      /** @description Đơn vị còn nợ và đã quá hạn: như `timing=overdue` của danh sách */
      overdue: number;
      scope: components['schemas']['ReportScopeDto'];
      /** @description Theo các cột của báo cáo */
      totals: components['schemas']['BucketTotalsDto'];
      /** @description Mười hai tuần, cũ nhất trước; cuối cùng là tuần này */
      trend: components['schemas']['WeekFiguresDto'][];
    };
    PlainStepDto: {
      note?: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    PlannedAssignmentDto: {
      clause: string;
      /** @description Từ nhiệm vụ dự thảo nào */
      draftId: string;
      /** @description Nhóm được giao đồng loạt */
      group: components['schemas']['NameDto'] | null;
      /** Format: date */
      lastDay: string | null;
      /** @description Cơ quan chủ trì; trống khi giao cho nhóm */
      leads: components['schemas']['NameDto'][];
      /** @description Số đơn vị của nhóm vào ngày ban hành */
      members: number;
    };
    PolicyDto: {
      /** Format: date-time */
      createdAt: string;
      /** @description null: dữ liệu ban đầu */
      createdBy: components['schemas']['NameDto'] | null;
      /** @description Đang dùng */
      inForce: boolean;
      note: string;
      /** @description Toàn bộ chính sách: giờ làm việc, nhắc hạn, báo quá hạn, các bậc, gia hạn, bản tổng hợp … */
      policy: {
        [key: string]: unknown;
      };
      version: number;
    };
    PolicyInput: {
      /** @description Toàn bộ chính sách: giờ làm việc, nhắc hạn, báo quá hạn, các bậc, gia hạn, bản tổng hợp … */
      policy: {
        [key: string]: unknown;
      };
    };
    PolicyPreviewInput: {
      /**
       * @description Xem trước lượt nhắc của bao nhiêu ngày tới, kể cả hôm nay
       * @default 14
       */
      days: number;
      /** @description Toàn bộ chính sách: giờ làm việc, nhắc hạn, báo quá hạn, các bậc, gia hạn, bản tổng hợp … */
      policy: {
        [key: string]: unknown;
      };
    };
    PolicyVersionDto: {
      /** Format: date-time */
      createdAt: string;
      /** @description null: dữ liệu ban đầu */
      createdBy: components['schemas']['NameDto'] | null;
      /** @description Đang dùng */
      inForce: boolean;
      note: string;
      version: number;
    };
    PolicyVersionsDto: {
      /** @description Mới nhất trước */
      versions: components['schemas']['PolicyVersionDto'][];
    };
    PreviewDto: {
      /** @description Số nhiệm vụ sẽ được tạo, kể cả nhiệm vụ con */
      assignments: number;
      /** @description Lần nhập trước của chính tệp này vào văn bản này */
      earlier: components['schemas']['EarlierImportDto'] | null;
      errors: number;
      /** @description Dòng tiêu đề nhóm, không thành nhiệm vụ */
      headings: components['schemas']['HeadingDto'][];
      /** @description Không có lỗi nào: có thể nhập */
      importable: boolean;
      rows: components['schemas']['PreviewRowDto'][];
      warnings: number;
    };
    PreviewRowDto: {
      clause: string;
      content: string;
      coordinating: components['schemas']['RowCoordinatingDto'][];
      /** @description Dòng này thành nhiệm vụ */
      creates: boolean;
      deadlinePhrase: string | null;
      expectedOutput: string | null;
      /** @description Nhóm được giao đồng loạt */
      group: components['schemas']['RowGroupDto'] | null;
      /** Format: date */
      lastDay: string | null;
      /** @example 15:00 */
      lastTime: string | null;
      /** @description Cơ quan chủ trì như tệp ghi */
      leadPhrase: string | null;
      /** @description Đơn vị chủ trì trong danh mục */
      leads: components['schemas']['NameDto'][];
      problems: components['schemas']['RowProblemDto'][];
      recurring: boolean;
      /**
       * @description Dòng trong tệp
       * @example 5
       */
      row: number;
    };
    ProblemDto: {
      /**
       * @description Mã ổn định cho chương trình
       * @example ASSIGNMENT.NOT_FOUND
       */
      code: string;
      /** @description Tiếng Việt: sai gì và cần làm gì */
      detail: string;
      errors?: components['schemas']['FieldErrorDto'][];
      /** @description Mã yêu cầu, để tìm trong nhật ký */
      instance: string;
      /** @example 404 */
      status: number;
      title: string;
      /** @example urn:dondoc:problem:assignment:not_found */
      type: string;
    };
    ProfileDto: {
      /**
       * Format: date-time
       * @description Lúc phiên hoặc mã truy cập hết hạn
       */
      expiresAt: string;
      permissions: components['schemas']['Permission'][];
      person: components['schemas']['OwnPersonDto'];
      roles: components['schemas']['Role'][];
      /** @description Phạm vi của mã truy cập; null: đăng nhập bằng mật khẩu */
      scopes: components['schemas']['TokenScope'][] | null;
      secondFactor: components['schemas']['SecondFactorStateDto'];
      /** @description Thuộc Thường trực */
      standing: boolean;
      unit: components['schemas']['NameDto'] | null;
    };
    ProgressDto: {
      /** @description Tệp minh chứng đã tải lên nhiệm vụ này; được nêu rồi thì không gỡ được nữa */
      files?: string[];
      /** @description Đã làm được gì; bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật */
      note?: string;
      /** @description Ước lượng phần trăm hoàn thành */
      percent: number;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    RatesDto: {
      /** @description Tỷ lệ hoàn thành quá hạn, % */
      doneLate: number | null;
      /** @description Tỷ lệ hoàn thành đúng hạn, %; null: không có gì để xét */
      doneOnTime: number | null;
      /** @description Mẫu số: nhiệm vụ có hạn được xét */
      judged: number;
      /** @description Tỷ lệ chưa hoàn thành quá hạn, % */
      openOverdue: number | null;
    };
    ReasonedStepDto: {
      /** @description Lý do; bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật */
      reason?: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    ReassignmentDto: {
      /** @description Bắt buộc khi có nhiều cơ quan: co_leads hoặc unsettled */
      leadBasis?: components['schemas']['LeadBasis'];
      /** @description Cơ quan chủ trì mới */
      leads: string[];
      /** @description Lý do; bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật */
      reason?: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    RecoveryCodesDto: {
      /**
       * @description Mười mã dự phòng, mỗi mã dùng một lần; chỉ hiện lúc này
       * @example [
       *       "7K2M-9QXR-4TBW"
       *     ]
       */
      recoveryCodes: string[];
    };
    RefusalInput: {
      /** @description Lý do; bắt buộc, trừ nhiệm vụ của văn bản mật thì phải để trống */
      reason?: string;
      /** @description Phiên bản nhiệm vụ đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    ReplanDto: {
      /** @description Nhiều nhất 500 */
      cancelled: components['schemas']['CancelledNoticeDto'][];
      /** Format: date */
      from: string;
      /** @description Nhiều nhất 500, sớm nhất trước */
      notices: components['schemas']['ReplannedNoticeDto'][];
      /** @description Không tự đổi: Văn phòng sửa từng nhiệm vụ nếu đồng ý. Nhiều nhất 500. */
      terms: components['schemas']['ReplannedTermDto'][];
      /** Format: date */
      to: string;
      totals: components['schemas']['ReplanTotalsDto'];
    };
    ReplannedNoticeDto: {
      /**
       * Format: date
       * @description Ngày nhắc theo quy định mới
       */
      after: string | null;
      /** Format: uuid */
      assignmentId: string;
      audience: components['schemas']['Audience'];
      /**
       * Format: date
       * @description Ngày nhắc theo quy định đang dùng
       */
      before: string | null;
      change: components['schemas']['NoticeChange'];
      /** @example 3.2 */
      clause: string;
      directive: components['schemas']['DirectiveNameDto'];
      kind: components['schemas']['NoticeKind'];
      /** Format: date */
      lastDay: string | null;
      /** @description Cơ quan chủ trì */
      leadUnit: string;
      rule: string;
      rung: number | null;
    };
    ReplannedTermDto: {
      /** Format: uuid */
      assignmentId: string;
      /** @example 3.2 */
      clause: string;
      /** @description Cụm từ trong văn bản */
      deadlinePhrase: string;
      directive: components['schemas']['DirectiveNameDto'];
      /** Format: date */
      lastDay: string | null;
      /** @description Cơ quan chủ trì */
      leadUnit: string;
      /**
       * Format: date
       * @description Hạn cuối đọc theo quy định mới
       */
      readLastDay: string | null;
    };
    ReplanTotalsDto: {
      appears: number;
      /** @description Lượt nhắc đã lập, chưa gửi, sẽ bị hủy */
      cancelled: number;
      disappears: number;
      moves: number;
      /** @description Nhiệm vụ mà cụm từ thời hạn sẽ được đọc ra ngày khác */
      terms: number;
    };
    ReportPeriodDto: {
      basis: components['schemas']['PeriodBasis'];
      /** Format: date */
      from: string;
      preset: components['schemas']['PeriodPreset'];
      /** Format: date */
      to: string;
    };
    ReportScopeDto: {
      /** @description null: mọi văn bản được xem */
      directive: components['schemas']['DirectiveNameDto'] | null;
      /** @description null: mọi đơn vị được xem */
      unit: components['schemas']['NameDto'] | null;
    };
    ResourceDto: {
      /** @description Số lượng; null: không đếm được */
      amount: number | null;
      /** @description Nhân lực, kinh phí, nguồn lực khác */
      kind: components['schemas']['ResourceKind'];
      /** @description Diễn giải */
      text: string | null;
      /** @example triệu đồng */
      unit: string | null;
    };
    /**
     * @description Nhân lực, kinh phí, nguồn lực khác
     * @enum {string}
     */
    ResourceKind: 'people' | 'money' | 'other';
    ResponsibleHeadDto: {
      /** @enum {string|null} */
      capacity: 'head' | 'acting' | null;
      /** @description null: chưa biết ai đứng đầu */
      person: components['schemas']['NameDto'] | null;
      /** @description Đơn vị kế thừa, khi cơ quan chủ trì đã sáp nhập hoặc giải thể */
      takenOverBy: components['schemas']['NameDto'] | null;
      /**
       * Format: uuid
       * @description Cơ quan chủ trì
       */
      unitId: string;
    };
    ResumptionDto: {
      /**
       * Format: date
       * @description Hạn cuối mới, từ hôm nay trở đi; bỏ qua thì giữ thời hạn cũ
       */
      lastDay?: string;
      note?: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    /** @enum {string} */
    Role: 'admin' | 'office' | 'unit' | 'head' | 'leader' | 'inspector';
    RowCoordinatingDto: {
      /** @description Như tệp ghi */
      phrase: string;
      unit: components['schemas']['NameDto'] | null;
    };
    RowGroupDto: {
      /** Format: uuid */
      id: string;
      /** @description Số thành viên vào ngày ban hành văn bản */
      members: number;
      name: string;
    };
    RowProblemDto: {
      /**
       * @description Địa chỉ ô trong tệp
       * @example D5
       */
      cell: string;
      /**
       * @description Mã ổn định cho chương trình
       * @example unit_unknown
       */
      code: string;
      /** @example Cơ quan chủ trì */
      column: string;
      detail: string;
      /**
       * @description Có lỗi thì cả tệp không được nhập
       * @enum {string}
       */
      severity: 'error' | 'warning';
    };
    SearchHitDto: {
      /** @description null: là văn bản */
      clause: string | null;
      directive: components['schemas']['DirectiveNameDto'];
      /**
       * Format: uuid
       * @description Của văn bản hoặc nhiệm vụ
       */
      id: string;
      /** @description Là nhiệm vụ gốc của việc giao đồng loạt */
      isGroup: boolean;
      kind: components['schemas']['SearchKind'];
      /** Format: date */
      lastDay: string | null;
      /** @example 15:00 */
      lastTime: string | null;
      /** @description null: là văn bản */
      lifecycle: components['schemas']['Lifecycle'] | null;
      /** @description Tối đa bốn chỗ; rỗng nếu chỉ tìm theo khoảng ngày */
      matches: components['schemas']['SearchMatchDto'][];
      /** Format: uuid */
      parentId: string | null;
      /** @description Văn bản mật: chỉ tìm theo số, ngày, đơn vị */
      secret: boolean;
      /** @description null: là văn bản */
      timing: components['schemas']['Timing'] | null;
      /** @description Số văn bản (và mục), phần đầu trích yếu hoặc nội dung; văn bản mật chỉ có số và mục */
      title: string;
      /** @description Cơ quan chủ trì; của văn bản: cơ quan ban hành */
      units: components['schemas']['NameDto'][];
      /** @description null: là văn bản */
      workingDaysLate: number | null;
    };
    /** @enum {string} */
    SearchKind: 'directive' | 'assignment';
    SearchMarkDto: {
      /** @description Ngay sau ký tự cuối */
      end: number;
      /** @description Tính theo đơn vị UTF-16 trong `text` */
      start: number;
    };
    SearchMatchDto: {
      /** @description Còn chữ phía sau */
      cutAfter: boolean;
      /** @description Còn chữ phía trước */
      cutBefore: boolean;
      /** @description Tìm thấy ở đâu */
      in: components['schemas']['MatchedIn'];
      /** @description Chỗ trùng với điều cần tìm */
      marks: components['schemas']['SearchMarkDto'][];
      /** @description Đoạn văn bản thuần, không phải HTML */
      text: string;
    };
    SecondFactorDto: {
      /** @description Đã bật xác thực hai bước */
      active: boolean;
      /** @description Số mã dự phòng chưa dùng */
      recoveryCodesLeft: number;
      /** @description Vai trò bắt buộc phải có; chưa bật thì chỉ được cài xác thực hai bước */
      required: boolean;
      /**
       * Format: date-time
       * @description Bật từ lúc nào
       */
      since: string | null;
    };
    SecondFactorStateDto: {
      /** @description Đã bật xác thực hai bước */
      active: boolean;
      /** @description Vai trò bắt buộc phải có; chưa bật thì chỉ được cài xác thực hai bước */
      required: boolean;
    };
    /** @enum {string} */
    Secrecy: 'none' | 'secret' | 'top_secret' | 'most_secret';
    SeenDto: {
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    SetPolicyInput: {
      /** @description Vì sao thay đổi, căn cứ */
      note: string;
      /** @description Toàn bộ chính sách: giờ làm việc, nhắc hạn, báo quá hạn, các bậc, gia hạn, bản tổng hợp … */
      policy: {
        [key: string]: unknown;
      };
      /** @description Phiên bản đang dùng mà bạn đã xem */
      version: number;
    };
    SignInDto: {
      /**
       * @description Bước hai, khi được trả lời `ACCESS.CODE_REQUIRED`: mã 6 số trên điện thoại, hoặc một mã dự phòng
       * @example 123456
       */
      code?: string;
      /**
       * @description Tên đăng nhập
       * @example clerk.so-khcn
       */
      login: string;
      /**
       * Format: password
       * @description Mật khẩu
       */
      password: string;
    };
    SourceDto: {
      format: components['schemas']['SourceFormat'];
      name: string;
      /** @description null: nội dung đã bị xóa */
      sha256: string | null;
      /** @description Byte */
      size: number;
    };
    /** @enum {string} */
    SourceFormat: 'txt' | 'docx' | 'pdf' | 'xlsx' | 'pasted';
    SpanDto: {
      end: number;
      /** @description Đếm theo đơn vị UTF-16 của `text` */
      start: number;
    };
    SplitDraftDto: {
      at: number;
      /**
       * @description at là chỗ trong `text` của lần tiếp nhận, hay trong nội dung của nhiệm vụ dự thảo
       * @default text
       */
      of: components['schemas']['SplitPlace'];
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    /**
     * @description at là chỗ trong `text` của lần tiếp nhận, hay trong nội dung của nhiệm vụ dự thảo
     * @enum {string}
     */
    SplitPlace: 'text' | 'content';
    /**
     * @description Các bước bạn làm được ngay bây giờ
     * @enum {string}
     */
    Step:
      | 'receive'
      | 'decline'
      | 'progress'
      | 'submit'
      | 'accept'
      | 'return'
      | 'suspend'
      | 'resume'
      | 'reassign'
      | 'withdraw'
      | 'reopen';
    StepAcknowledgementDto: {
      cause: components['schemas']['LateCause'];
      /** @description Kế hoạch khắc phục */
      plan: string;
      /**
       * Format: date
       * @description Ngày khắc phục xong
       */
      planOn: string;
      /** @description Ai chịu trách nhiệm */
      responsible: string;
      /** @description Bậc báo cáo */
      rung: number;
    };
    StepContributionDto: {
      content: string | null;
      /** Format: date */
      lastDay: string | null;
      unit: components['schemas']['NameDto'];
    };
    StepDetailDto: {
      /** @description Đầu vào, sản phẩm, hiệu quả như đã báo cáo */
      account?: components['schemas']['AccountDto'];
      /** @description Bậc đã nắm và kế hoạch khắc phục */
      acknowledgement?: components['schemas']['StepAcknowledgementDto'];
      /** @description Văn bản sửa đổi thời hạn */
      amendedBy?: components['schemas']['AmendedByDto'];
      /** @description Phần việc của cơ quan phối hợp */
      contribution?: components['schemas']['StepContributionDto'];
      /** @description Phân công người thực hiện */
      delegate?: components['schemas']['ChangedDelegateDto'];
      /** @description Đề nghị gia hạn mà bước này nói đến */
      extension?: components['schemas']['StepExtensionDto'];
      /** @description Tệp minh chứng báo cáo nêu */
      files?: components['schemas']['NamedFileDto'][];
      /** @description Đổi hạn cuối */
      lastDay?: components['schemas']['ChangedTermDto'];
      /** @description Chuyển cơ quan chủ trì */
      leads?: components['schemas']['ChangedLeadsDto'];
      /** @description Khó khăn, vướng mắc mà bước này nói đến */
      obstacle?: components['schemas']['StepObstacleDto'];
      /**
       * Format: date
       * @description Hạn cuối của kỳ báo cáo
       */
      occurrence?: string;
    };
    StepExtensionDto: {
      /**
       * Format: date
       * @description Hạn cuối đơn vị đề nghị
       */
      proposedDay: string;
      /** Format: uuid */
      requestId: string;
    };
    StepObstacleDto: {
      /** Format: uuid */
      id: string;
      title: string;
      /** @description Đang chờ ai xử lý; null: đã khép lại */
      waitingFor: string | null;
    };
    SubmissionDto: {
      /** @description Sản phẩm đã giao */
      deliveredOutput?: string;
      /** @description Hiệu quả */
      effect?: string;
      /** @description Tệp minh chứng đã tải lên nhiệm vụ này; được nêu rồi thì không gỡ được nữa */
      files?: string[];
      /** @description Nguồn lực đầu vào */
      inputs?: components['schemas']['ResourceDto'][];
      /** @description bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật */
      note?: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    SuggestedUpperDto: {
      clause: string;
      content: string;
      directiveNumber: string;
      /** Format: uuid */
      id: string;
      /** Format: date */
      lastDay: string | null;
      score: number;
    };
    TakenStepDto: {
      /** Format: date-time */
      at: string;
      by: components['schemas']['NameDto'];
      /** @description Những gì bước này thay đổi thêm */
      detail: components['schemas']['StepDetailDto'] | null;
      from: components['schemas']['Lifecycle'];
      note: string;
      /** @description Làm thay ai trong thời gian người đó vắng mặt */
      onBehalfOf: components['schemas']['NameDto'] | null;
      percent: number | null;
      step: components['schemas']['Happening'];
      to: components['schemas']['Lifecycle'];
    };
    TimelineAssignmentDto: {
      clause: string;
      directive: components['schemas']['DirectiveNameDto'];
      /** Format: uuid */
      id: string;
    };
    TimelineDto: {
      /** @description Mới nhất trước */
      items: components['schemas']['TimelineEntryDto'][];
      /** @description Để xem tiếp; null: đã hết */
      nextBefore: string | null;
    };
    TimelineEntryDto: {
      assignment: components['schemas']['TimelineAssignmentDto'];
      /** Format: date-time */
      at: string;
      /** @description Người làm; null: Văn phòng, hệ thống */
      by: components['schemas']['NameDto'] | null;
      /** @description Một câu, để đọc */
      sentence: string;
      topic: components['schemas']['TimelineTopic'];
    };
    /** @enum {string} */
    TimelineTopic:
      'assignment' | 'progress' | 'report' | 'verdict' | 'term' | 'obstacle' | 'direction' | 'mail';
    /** @enum {string} */
    Timing:
      'no_deadline' | 'on_track' | 'due_soon' | 'overdue' | 'born_overdue' | 'on_time' | 'late' | 'none';
    TokenDto: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      /**
       * Format: date-time
       * @description Dùng lần cuối, đúng đến vài phút; null: chưa dùng
       */
      lastUsedAt: string | null;
      name: string;
      scopes: components['schemas']['TokenScope'][];
    };
    /**
     * @description Phạm vi của mã truy cập; null: đăng nhập bằng mật khẩu
     * @enum {string}
     */
    TokenScope: 'read' | 'report' | 'office' | 'register' | 'mail' | 'audit';
    UnitDetailDto: {
      /** @description Tên gọi khác trong văn bản */
      aliases: string[];
      code: string;
      /** @description Đầu mối nhận nhắc việc */
      contacts: components['schemas']['NameDto'][];
      /** @description Người đứng đầu hôm nay */
      head: components['schemas']['HeadDto'] | null;
      /** Format: uuid */
      id: string;
      kind: string;
      name: string;
      parent: components['schemas']['NameDto'] | null;
      /** Format: uuid */
      parentId: string | null;
      shortName: string;
      /** @description Đơn vị kế thừa */
      successor: components['schemas']['NameDto'] | null;
      /** @description Lãnh đạo phụ trách */
      supervisor: components['schemas']['NameDto'] | null;
      /** Format: date-time */
      updatedAt: string;
      /** Format: date */
      validFrom: string | null;
      /**
       * Format: date
       * @description Ngày hoạt động cuối cùng
       */
      validTo: string | null;
      version: number;
    };
    UnitFiguresDto: {
      /** @description Ghi chú */
      note: string;
      rates: components['schemas']['RatesDto'];
      /** @description Xét theo hạn ban đầu, như chưa từng gia hạn */
      ratesByOriginalTerm: components['schemas']['RatesDto'];
      /** @description Đơn vị đã sáp nhập hoặc giải thể: việc dở dang tính cho đơn vị này, việc đã xong vẫn ở đây */
      takenOverBy: components['schemas']['NameDto'] | null;
      totals: components['schemas']['BucketTotalsDto'];
      /** @description Cơ quan chủ trì; null: chưa rõ ai chủ trì */
      unit: components['schemas']['NameDto'] | null;
    };
    UnitGroupDto: {
      code: string;
      /** Format: uuid */
      id: string;
      /** @description Số thành viên hôm nay */
      members: number;
      name: string;
    };
    UnitRowDto: {
      code: string;
      /** Format: uuid */
      id: string;
      kind: string;
      name: string;
      /** Format: uuid */
      parentId: string | null;
      shortName: string;
      /** Format: date */
      validFrom: string | null;
      /**
       * Format: date
       * @description Ngày hoạt động cuối cùng
       */
      validTo: string | null;
      version: number;
    };
    UnitsReportDto: {
      /**
       * Format: date-time
       * @description Số liệu lúc này
       */
      at: string;
      period: components['schemas']['ReportPeriodDto'];
      rates: components['schemas']['RatesDto'];
      /** @description Xét theo hạn ban đầu, như chưa từng gia hạn */
      ratesByOriginalTerm: components['schemas']['RatesDto'];
      /** @description Theo tên; nhiệm vụ đồng chủ trì tính cho từng đơn vị */
      rows: components['schemas']['UnitFiguresDto'][];
      /** @description Cách tính tổng số và tỷ lệ, in dưới bảng */
      rule: string;
      scope: components['schemas']['ReportScopeDto'];
      /** @description Tổng cộng: mỗi nhiệm vụ một lần */
      totals: components['schemas']['BucketTotalsDto'];
    };
    UpcomingNoticeDto: {
      /** @description Gửi ai */
      audience: components['schemas']['Audience'];
      /**
       * Format: date
       * @description Ngày đến lượt
       */
      dueOn: string;
      kind: components['schemas']['NoticeKind'];
      occurrence: string;
      rule: string;
      rung: number | null;
    };
    UpperTaskDto: {
      clause: string;
      content: string;
      directiveNumber: string;
      /** Format: uuid */
      id: string;
      /** Format: date */
      lastDay: string | null;
    };
    /** @enum {string} */
    Urgency: 'normal' | 'urgent' | 'express';
    UseLinkDto: {
      /**
       * Format: password
       * @description Mật khẩu mới: từ 12 đến 256 ký tự bất kỳ, không phải mật khẩu nhiều người dùng, không chỉ là tên người hay đơn vị
       */
      password: string;
      /** @description Phần cuối của liên kết trong thư */
      token: string;
    };
    /**
     * @description null: chờ Văn phòng
     * @enum {string}
     */
    Verdict: 'accepted' | 'returned';
    VerificationDto: {
      /**
       * Format: date-time
       * @description Lần kiểm tra gần nhất
       */
      at: string | null;
      broken: components['schemas']['ChainBreakDto'] | null;
      /** @description Số mục đã kiểm tra */
      entries: number | null;
      /** @description Mã băm của mục cuối khi đó */
      lastHash: string | null;
      state: components['schemas']['AuditVerificationState'];
    };
    WeekFiguresDto: {
      /** @description Đã hoàn thành đến lúc ấy */
      completed: number;
      /** @description Được xác nhận hoàn thành trong tuần: như `completedFrom=…&completedTo=…` của danh sách */
      completedInWeek: number;
      /**
       * Format: date
       * @description Thứ hai
       */
      from: string;
      /** @description Đang mở lúc hết tuần (tuần này: lúc này) */
      open: number;
      /** @description Trong đó đơn vị còn nợ và đã quá hạn, theo thời hạn khi ấy */
      overdue: number;
      /**
       * Format: date
       * @description Chủ nhật; trong tuần này là hôm nay
       */
      to: string;
    };
    /**
     * @description secret: văn bản mật nên phần mềm không giữ, không hiển thị nội dung
     * @enum {string}
     */
    Withheld: 'secret';
    YearScheduleInput: {
      /**
       * @description Bảng CSV với dòng đầu: date,kind,name,source (hoặc ngày,loại,tên,căn cứ)
       * @example date,kind,name,source
       *     2027-01-01,off,Tết Dương lịch,Bộ luật Lao động 2019
       */
      csv?: string;
      /**
       * @description Xem trước lượt nhắc của bao nhiêu ngày tới, kể cả hôm nay
       * @default 14
       */
      days: number;
      /** @description `digest` của lịch đã xem; khác lịch hiện tại thì không làm gì (409) */
      digest?: string;
      /** @description Cả năm; nêu `days` hoặc `csv` */
      schedule?: components['schemas']['CalendarDayDto'][];
    };
    YearSchedulePreviewInput: {
      /**
       * @description Bảng CSV với dòng đầu: date,kind,name,source (hoặc ngày,loại,tên,căn cứ)
       * @example date,kind,name,source
       *     2027-01-01,off,Tết Dương lịch,Bộ luật Lao động 2019
       */
      csv?: string;
      /**
       * @description Xem trước lượt nhắc của bao nhiêu ngày tới, kể cả hôm nay
       * @default 14
       */
      days: number;
      /** @description Cả năm; nêu `days` hoặc `csv` */
      schedule?: components['schemas']['CalendarDayDto'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAbsences: {
    parameters: {
      query?: {
        /** @description Những ai vắng vào ngày này */
        on?: string;
        page?: number;
        /** @description Của người này */
        personId?: string;
        size?: number;
        /** @description Do người này thay */
        standInId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AbsenceDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  createAbsence: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AbsenceInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getAbsence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  removeAbsence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  editAbsence: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AbsenceEdit'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      /** @description Đã đổi */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Quá nhiều lần thử */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSessionDto'][];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  endOtherSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Đã kết thúc */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Đã kết thúc */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  beginSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmWithPasswordDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewSecondFactorDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Quá nhiều lần thử */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  confirmSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FirstCodeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Quá nhiều lần thử */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  renewRecoveryCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmWithBothDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Quá nhiều lần thử */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  removeSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmWithBothDto'];
      };
    };
    responses: {
      /** @description Đã tắt */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Quá nhiều lần thử */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listAccounts: {
    parameters: {
      query?: {
        page?: number;
        /** @description Tìm trong mã, tên, tên đăng nhập; không cần dấu */
        q?: string;
        size?: number;
        state?: components['schemas']['AccountState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AccountDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  disableAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  enableAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  inviteToAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  withdrawInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  sendPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  removeSecondFactorOf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listAssignments: {
    parameters: {
      query?: {
        /** @description Cột của báo cáo */
        bucket?: components['schemas']['Bucket'];
        /** @description Được xác nhận hoàn thành từ ngày */
        completedFrom?: string;
        /** @description Được xác nhận hoàn thành đến hết ngày */
        completedTo?: string;
        /** @description Chỉ nhiệm vụ được phân công cho chính bạn */
        delegate?: 'me';
        directiveId?: string;
        /** @description Hạn cuối từ ngày */
        dueFrom?: string;
        /** @description Hạn cuối đến hết ngày */
        dueTo?: string;
        /** @description Chỉ nhiệm vụ đã được gia hạn */
        extended?: 'true';
        /** @description Gia hạn: `requested` là đang có đề nghị chờ quyết định */
        extension?: components['schemas']['Extension'];
        /** @description Nhiệm vụ gốc của việc giao đồng loạt. Mặc định chỉ liệt kê nhiệm vụ từng đơn vị phải làm, để không đếm hai lần. */
        groups?: 'exclude' | 'include';
        /** @description Cách xác định cơ quan chủ trì; unsettled: văn bản nêu nhiều hoặc chưa rõ, chờ Văn phòng chọn */
        leadBasis?: components['schemas']['LeadBasis'];
        lifecycle?: components['schemas']['Lifecycle'];
        /** @description Chuyên viên theo dõi */
        officerId?: string;
        /** @description Chỉ việc đơn vị còn phải làm: chưa báo cáo hoàn thành, không tạm dừng */
        owed?: 'true';
        page?: number;
        /** @description Các nhiệm vụ con của một nhiệm vụ giao đồng loạt */
        parentId?: string;
        /** @description Phần việc của đơn vị ở `unitId`: chủ trì, phối hợp hoặc cả hai. Trễ hạn chỉ tính cho cơ quan chủ trì. */
        part?: 'lead' | 'coordinating' | 'any';
        /** @description Nhiệm vụ thuộc kỳ theo hạn cuối (không hạn thì theo ngày giao), hoặc luôn theo ngày giao */
        periodBasis?: 'deadline' | 'assigned';
        /** @description Thuộc kỳ báo cáo từ ngày; xem `periodBasis` */
        periodFrom?: string;
        /** @description Thuộc kỳ báo cáo đến hết ngày */
        periodTo?: string;
        /** @description Tìm trong số văn bản, mục, nội dung; không cần dấu */
        q?: string;
        size?: number;
        /** @description Trường sắp xếp, cách nhau bằng dấu phẩy, thêm - để giảm dần: lastDay, clause, assignedAt, updatedAt */
        sort?: string;
        /** @description Tình trạng thời hạn lúc hỏi */
        timing?: 'overdue' | 'due_soon' | 'on_track' | 'no_deadline' | 'born_overdue' | 'on_time' | 'late';
        /** @description Nhiệm vụ của đơn vị này; xem `part` */
        unitId?: string;
        /** @description Chỉ nhiệm vụ chưa rõ cơ quan chủ trì */
        withoutLead?: 'true';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AssignmentRowDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  createAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAssignmentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getAssignment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  editAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditAssignmentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  acceptAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listAcknowledgements: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AcknowledgementsDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  acknowledgeEscalation: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcknowledgementInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AcknowledgementsDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  setContribution: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContributionInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  reportContribution: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  declineAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonedStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  delegateAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DelegationInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  endDelegation: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  directAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DirectionInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listExtensions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtensionsDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  requestExtension: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtensionInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtensionsDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  grantExtension: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtensionsDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  refuseExtension: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefusalInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtensionsDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  withdrawExtension: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtensionNoteInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtensionsDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceListDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  attachEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Bạn đã tải đúng tệp này lên trước đó */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceFileDto'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceFileDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unsupported Media Type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  downloadEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  removeEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listNotices: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentNoticesDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listObstaclesOfAssignment: {
    parameters: {
      query?: {
        assignmentId?: string;
        /** @description Vượt thẩm quyền */
        beyondAuthority?: boolean;
        kind?: components['schemas']['ObstacleKind'];
        page?: number;
        size?: number;
        /** @description open: của việc chưa kết thúc */
        state?: components['schemas']['ObstacleState'];
        /** @description Đang chờ: me (chính bạn, đơn vị của bạn), office, standing, hoặc mã (UUID) của đơn vị, lãnh đạo */
        waitingFor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ObstacleDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  raiseObstacle: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObstacleInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObstacleDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listOccurrences: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OccurrencesDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  acceptOccurrence: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
        lastDay: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OccurrencesDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  reportOccurrence: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
        lastDay: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OccurrencesDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  returnOccurrence: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản nhiệm vụ đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
        lastDay: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OccurrencesDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  reportProgress: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProgressDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  reassignAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReassignmentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  receiveAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  reopenAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonedStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  resumeAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResumptionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  returnAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NotedStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  submitAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmissionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  suspendAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonedStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getAssignmentTimeline: {
    parameters: {
      query?: {
        /** @description Trang sau: nextBefore của trang trước */
        before?: string;
        /** @description Từ ngày */
        from?: string;
        size?: number;
        /** @description Đến hết ngày */
        to?: string;
        /** @description Chỉ những chủ đề này; nhiều chủ đề cách nhau dấu phẩy hoặc lặp lại tham số */
        topics?: components['schemas']['TimelineTopic'][];
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  withdrawAssignment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonedStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  readAuditTrail: {
    parameters: {
      query?: {
        action?: components['schemas']['AuditAction'];
        /** @description Chỉ các mục trước số này */
        before?: number;
        /** @description Từ ngày, theo giờ cơ quan */
        from?: string;
        /** @description Người thực hiện */
        personId?: string;
        size?: number;
        /** @description Mã của đối tượng */
        subjectId?: string;
        /** @description Loại đối tượng */
        subjectKind?: components['schemas']['AuditSubject'];
        /** @description Đến hết ngày */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditPageDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getAuditVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getCalendarYear: {
    parameters: {
      query: {
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYearDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  changeCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CalendarChangeInput'];
      };
    };
    responses: {
      /** @description Năm của ngày đầu tiên được nêu */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYearDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  previewCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CalendarChangePreviewInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplanDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  setCalendarYear: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['YearScheduleInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYearDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  previewCalendarYear: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['YearSchedulePreviewInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplanDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  resolveDeadline: {
    parameters: {
      query: {
        /** @description Ngày ban hành văn bản */
        issuedOn: string;
        /** @description Cụm từ như văn bản viết */
        phrase: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listDirectives: {
    parameters: {
      query?: {
        /** @description Ban hành từ ngày */
        from?: string;
        /** @description Cơ quan ban hành */
        issuerId?: string;
        page?: number;
        /** @description Tìm trong số, trích yếu; không cần dấu */
        q?: string;
        size?: number;
        /** @description Ban hành đến hết ngày */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DirectiveRowDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  createDirective: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDirectiveDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getDirective: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  editDirective: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditDirectiveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  applyAmendment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyAmendmentInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AmendmentDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  previewAmendment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendmentInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AmendmentDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getCompletionMatrix: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatrixDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getDirectiveTimeline: {
    parameters: {
      query?: {
        /** @description Trang sau: nextBefore của trang trước */
        before?: string;
        /** @description Từ ngày */
        from?: string;
        size?: number;
        /** @description Đến hết ngày */
        to?: string;
        /** @description Chỉ những chủ đề này; nhiều chủ đề cách nhau dấu phẩy hoặc lặp lại tham số */
        topics?: components['schemas']['TimelineTopic'][];
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  alignDirective: {
    parameters: {
      query?: {
        /** @description Số ngày làm việc cần chừa giữa hạn của cấp dưới và hạn của cấp trên */
        buffer?: number;
      };
      header?: never;
      path: {
        lowerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlignmentReportDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  setPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetPolicyInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  previewPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyPreviewInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplanDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  validatePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckedPolicyDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listPolicyVersions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyVersionsDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getPolicyVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listIntakes: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        state?: components['schemas']['IntakeState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['IntakeRowDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  createIntake: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /**
           * @description Đã xem: văn bản không mật
           * @enum {string}
           */
          notSecret?: 'true' | 'false';
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unsupported Media Type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getIntake: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  checkIntake: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  confirmIntake: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfirmedDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  discardIntake: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeenDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  addIntakeDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddDraftDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  editIntakeDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        draftId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditDraftDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  discardIntakeDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        draftId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeenDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  restoreIntakeDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        draftId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeenDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  splitIntakeDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        draftId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SplitDraftDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  mergeIntakeDrafts: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeDraftsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  editIntakeHeader: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditHeaderDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  chooseIntakeOrgan: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseOrganDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getIntakeSource: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  measureIntakeAccuracy: {
    parameters: {
      query?: {
        /** @description Xác nhận từ ngày */
        from?: string;
        /** @description Xác nhận đến hết ngày */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccuracyDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  createIntakeFromText: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PastedTextDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Payload Too Large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listMailbox: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['MailboxEntryDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getMailboxMail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMailDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getMailboxMailPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listMails: {
    parameters: {
      query?: {
        page?: number;
        recipientId?: string;
        size?: number;
        state?: components['schemas']['MailState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['MailRowDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getMail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listObstacles: {
    parameters: {
      query?: {
        assignmentId?: string;
        /** @description Vượt thẩm quyền */
        beyondAuthority?: boolean;
        kind?: components['schemas']['ObstacleKind'];
        page?: number;
        size?: number;
        /** @description open: của việc chưa kết thúc */
        state?: components['schemas']['ObstacleState'];
        /** @description Đang chờ: me (chính bạn, đơn vị của bạn), office, standing, hoặc mã (UUID) của đơn vị, lãnh đạo */
        waitingFor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ObstacleDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getObstacle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObstacleDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  passObstacle: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PassingInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObstacleDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  resolveObstacle: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosingInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObstacleDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  voidObstacle: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosingInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObstacleDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  lookUpOneTimeLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkTokenDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  useOneTimeLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UseLinkDto'];
      };
    };
    responses: {
      /** @description Đã đặt mật khẩu */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  askForPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskForResetDto'];
      };
    };
    responses: {
      /** @description Đã nhận đề nghị */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Quá nhiều lần thử */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listPeople: {
    parameters: {
      query?: {
        page?: number;
        /** @description Tìm trong mã, họ tên hoặc chức danh; không cần dấu */
        q?: string;
        role?: components['schemas']['Role'];
        size?: number;
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['PersonDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  createPerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePersonDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getPerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  editPerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditPersonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getPicture: {
    parameters: {
      query?: {
        /** @description Chỉ nhiệm vụ của văn bản này */
        directiveId?: string;
        /** @description Chỉ phần đơn vị này chủ trì. Người của đơn vị chỉ xem được số liệu của đơn vị mình. */
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PictureDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getUnitsReport: {
    parameters: {
      query?: {
        /** @description Nhiệm vụ thuộc kỳ theo hạn cuối (không hạn thì theo ngày giao), hoặc theo ngày giao */
        basis?: components['schemas']['PeriodBasis'];
        /** @description Chỉ nhiệm vụ của văn bản này */
        directiveId?: string;
        /** @description Với `period=custom`: từ ngày */
        from?: string;
        /** @description Một ngày của tháng, quý, sáu tháng hoặc năm được hỏi; mặc định hôm nay */
        on?: string;
        period?: components['schemas']['PeriodPreset'];
        /** @description Với `period=custom`: đến hết ngày */
        to?: string;
        /** @description Chỉ phần đơn vị này chủ trì. Người của đơn vị chỉ xem được số liệu của đơn vị mình. */
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitsReportDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  exportUnitsReport: {
    parameters: {
      query?: {
        /** @description Nhiệm vụ thuộc kỳ theo hạn cuối (không hạn thì theo ngày giao), hoặc theo ngày giao */
        basis?: components['schemas']['PeriodBasis'];
        /** @description Chỉ nhiệm vụ của văn bản này */
        directiveId?: string;
        /** @description Với `period=custom`: từ ngày */
        from?: string;
        /** @description Một ngày của tháng, quý, sáu tháng hoặc năm được hỏi; mặc định hôm nay */
        on?: string;
        period?: components['schemas']['PeriodPreset'];
        /** @description Với `period=custom`: đến hết ngày */
        to?: string;
        /** @description Chỉ phần đơn vị này chủ trì. Người của đơn vị chỉ xem được số liệu của đơn vị mình. */
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  search: {
    parameters: {
      query: {
        /** @description Chỉ tìm một loại */
        kind?: components['schemas']['SearchKind'];
        page?: number;
        /** @description Số văn bản, cơ quan, từ ngữ (có dấu hoặc không), "cụm từ", ngày: trước 25/6/2026, từ 1/5/2026 đến 30/6/2026, hạn trong tháng 6/2026, ban hành 28/4/2026. Mọi điều nêu ra đều phải có; từ cuối có thể chưa gõ xong. */
        q: string;
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SearchHitDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProfileDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProfileDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Quá nhiều lần thử */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Đã đăng xuất */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  exportTaskList: {
    parameters: {
      query?: {
        /** @description Cột của báo cáo */
        bucket?: components['schemas']['Bucket'];
        /** @description Được xác nhận hoàn thành từ ngày */
        completedFrom?: string;
        /** @description Được xác nhận hoàn thành đến hết ngày */
        completedTo?: string;
        /** @description Chỉ nhiệm vụ được phân công cho chính bạn */
        delegate?: 'me';
        directiveId?: string;
        /** @description Hạn cuối từ ngày */
        dueFrom?: string;
        /** @description Hạn cuối đến hết ngày */
        dueTo?: string;
        /** @description Chỉ nhiệm vụ đã được gia hạn */
        extended?: 'true';
        /** @description Gia hạn: `requested` là đang có đề nghị chờ quyết định */
        extension?: components['schemas']['Extension'];
        /** @description Nhiệm vụ gốc của việc giao đồng loạt. Mặc định chỉ liệt kê nhiệm vụ từng đơn vị phải làm, để không đếm hai lần. */
        groups?: 'exclude' | 'include';
        /** @description Cách xác định cơ quan chủ trì; unsettled: văn bản nêu nhiều hoặc chưa rõ, chờ Văn phòng chọn */
        leadBasis?: components['schemas']['LeadBasis'];
        lifecycle?: components['schemas']['Lifecycle'];
        /** @description Chuyên viên theo dõi */
        officerId?: string;
        /** @description Chỉ việc đơn vị còn phải làm: chưa báo cáo hoàn thành, không tạm dừng */
        owed?: 'true';
        /** @description Các nhiệm vụ con của một nhiệm vụ giao đồng loạt */
        parentId?: string;
        /** @description Phần việc của đơn vị ở `unitId`: chủ trì, phối hợp hoặc cả hai. Trễ hạn chỉ tính cho cơ quan chủ trì. */
        part?: 'lead' | 'coordinating' | 'any';
        /** @description Nhiệm vụ thuộc kỳ theo hạn cuối (không hạn thì theo ngày giao), hoặc luôn theo ngày giao */
        periodBasis?: 'deadline' | 'assigned';
        /** @description Thuộc kỳ báo cáo từ ngày; xem `periodBasis` */
        periodFrom?: string;
        /** @description Thuộc kỳ báo cáo đến hết ngày */
        periodTo?: string;
        /** @description Tìm trong số văn bản, mục, nội dung; không cần dấu */
        q?: string;
        /** @description Trường sắp xếp, cách nhau bằng dấu phẩy, thêm - để giảm dần: lastDay, clause, assignedAt, updatedAt */
        sort?: string;
        /** @description Tình trạng thời hạn lúc hỏi */
        timing?: 'overdue' | 'due_soon' | 'on_track' | 'no_deadline' | 'born_overdue' | 'on_time' | 'late';
        /** @description Nhiệm vụ của đơn vị này; xem `part` */
        unitId?: string;
        /** @description Chỉ nhiệm vụ chưa rõ cơ quan chủ trì */
        withoutLead?: 'true';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  importTaskList: {
    parameters: {
      query: {
        /** @description Văn bản mà các nhiệm vụ thuộc về */
        directiveId: string;
      };
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    responses: {
      /** @description Đã được nhập trước đó */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportedDto'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportedDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  previewTaskList: {
    parameters: {
      query: {
        /** @description Văn bản mà các nhiệm vụ thuộc về */
        directiveId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviewDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getTaskListTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenDto'][];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTokenDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewTokenDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  revokeToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Đã hủy */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listUnitGroups: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['UnitGroupDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  createUnitGroup: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateGroupDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getUnitGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  joinUnitGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinGroupDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  leaveUnitGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveGroupDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listUnits: {
    parameters: {
      query?: {
        /** @description Loại đơn vị */
        kind?: string;
        page?: number;
        /** @description Tìm trong mã, tên, tên gọi khác; không cần dấu */
        q?: string;
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['UnitRowDto'][];
            /** @description Trang này, đếm từ 1 */
            page: number;
            /** @description Số trang */
            pages: number;
            /** @description Số dòng mỗi trang */
            size: number;
            /** @description Số dòng của cả danh sách */
            total: number;
          };
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  createUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUnitDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  editUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditUnitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDetailDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  listAppointments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentDto'][];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  createAppointment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppointmentInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentDto'][];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  removeAppointment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        appointmentId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentDto'][];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  editAppointment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Phiên bản đang xem, ví dụ "3" */
        'If-Match'?: string;
      };
      path: {
        appointmentId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppointmentEdit'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentDto'][];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không được phép */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Mâu thuẫn với dữ liệu hiện tại */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Phiên bản trong If-Match đã cũ */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Trái với một quy tắc nghiệp vụ */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Thiếu phiên bản đang xem (If-Match hoặc version) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  getUnitTimeline: {
    parameters: {
      query?: {
        /** @description Trang sau: nextBefore của trang trước */
        before?: string;
        /** @description Từ ngày */
        from?: string;
        size?: number;
        /** @description Đến hết ngày */
        to?: string;
        /** @description Chỉ những chủ đề này; nhiều chủ đề cách nhau dấu phẩy hoặc lặp lại tham số */
        topics?: components['schemas']['TimelineTopic'][];
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineDto'];
        };
      };
      /** @description Yêu cầu không đúng dạng */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Chưa đăng nhập */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Không có, hoặc không được xem */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
}
