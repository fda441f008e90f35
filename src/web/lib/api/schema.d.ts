// Written by `npm run web:types`.
export interface paths {
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
    /** Kiểm tra trước khi xác nhận */
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
     * @description Đặt cookie `dondoc_session`. Sai 10 lần trong 15 phút thì phải đợi (429, tiêu đề `Retry-After`).
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
    post?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccuracyDto: {
      fields: components['schemas']['FieldAccuracyDto'][];
      /** @description Số lần tiếp nhận đã xác nhận trong kỳ */
      intakes: number;
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
      content: string;
      /** @description Cơ quan phối hợp, kể cả của nhiệm vụ gốc */
      coordinating: components['schemas']['CoordinatorDto'][];
      /** @description Thời hạn như văn bản viết */
      deadlinePhrase: string | null;
      /** @description Quy tắc đọc thời hạn */
      deadlineRule: string | null;
      directive: components['schemas']['DirectiveNameDto'];
      /** @description Bạn có được sửa nhiệm vụ này */
      editable: boolean;
      /** @description Sản phẩm, kết quả cần có */
      expectedOutput: string | null;
      /** Format: uuid */
      id: string;
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
      content: string;
      /** @description Thời hạn như văn bản viết */
      deadlinePhrase: string | null;
      directive: components['schemas']['DirectiveNameDto'];
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
       * Format: uuid
       * @description Nhiệm vụ gốc, nếu là giao đồng loạt
       */
      parentId: string | null;
      timing: components['schemas']['Timing'];
      /** Format: date-time */
      updatedAt: string;
      version: number;
      /** @description Số ngày làm việc đã trễ; 0 nếu không trễ */
      workingDaysLate: number;
    };
    /**
     * @description Gửi ai
     * @enum {string}
     */
    Audience: 'contacts' | 'head' | 'supervisor' | 'standing' | 'monitoring';
    /** @enum {string} */
    AuditAction:
      | 'session.sign-in'
      | 'session.sign-in-failed'
      | 'session.sign-out'
      | 'token.create'
      | 'token.revoke'
      | 'account.create'
      | 'account.set-password'
      | 'person.create'
      | 'person.edit'
      | 'unit.create'
      | 'unit.edit'
      | 'group.edit'
      | 'directive.create'
      | 'directive.edit'
      | 'assignment.create'
      | 'assignment.edit'
      | 'assignment.step'
      | 'intake.create'
      | 'intake.edit'
      | 'intake.confirm'
      | 'intake.discard'
      | 'intake.download'
      | 'task-list.import'
      | 'task-list.export'
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
    AuditMeans: 'session' | 'token' | 'command' | 'system' | 'none';
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
    ChangedLeadsDto: {
      from: components['schemas']['NameDto'][];
      to: components['schemas']['NameDto'][];
    };
    ChangedTermDto: {
      /** Format: date */
      from: string | null;
      /** Format: date */
      to: string;
    };
    CheckDto: {
      findings: components['schemas']['FindingDto'][];
      /** @description Không có lỗi nào */
      ready: boolean;
      /** @description Cảnh báo phải xem khi xác nhận */
      toAcknowledge: components['schemas']['FindingCode'][];
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
      /** @description Nội dung nhiệm vụ */
      content: string;
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
      /** @description Trích yếu */
      subject: string;
      /**
       * @description Loại văn bản
       * @example CV
       */
      type: string;
      /** @default normal */
      urgency: components['schemas']['Urgency'];
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
      /** @description Trích yếu */
      subject: string;
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
      /** @description Trích yếu */
      subject: string;
      /**
       * @description Loại văn bản
       * @example CV
       */
      type: string;
      /** Format: date-time */
      updatedAt: string;
      urgency: components['schemas']['Urgency'];
      version: number;
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
      /** @description Trích yếu */
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
    /**
     * @description Cảnh báo phải xem khi xác nhận
     * @enum {string}
     */
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
      findings: components['schemas']['FindingDto'][];
      /** @description Những điều máy đọc thấy về cả văn bản */
      flags: string[];
      header: components['schemas']['IntakeHeaderDto'];
      /** Format: uuid */
      id: string;
      /** @description Số nhiệm vụ dự thảo được giữ */
      keptDrafts: number;
      number: string | null;
      source: components['schemas']['SourceDto'];
      sourceName: string;
      state: components['schemas']['IntakeState'];
      subject: string | null;
      /** @description Nội dung đã đọc; mọi `span` là chỗ trong đây */
      text: string | null;
      /** Format: date-time */
      updatedAt: string;
      version: number;
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
      sourceName: string;
      state: components['schemas']['IntakeState'];
      subject: string | null;
      /** Format: date-time */
      updatedAt: string;
      version: number;
    };
    /** @enum {string} */
    IntakeState: 'open' | 'confirmed' | 'discarded';
    LastReportDto: {
      /** Format: date-time */
      at: string;
      percent: number | null;
      /** @enum {string} */
      step: 'progress' | 'submit';
    };
    /** @enum {string} */
    LeadBasis: 'single' | 'co_leads' | 'unsettled';
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
    LinkedAssignmentDto: {
      clause: string;
      content: string;
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
    LinkToDto: {
      /** @description null: chưa đăng ký ở đây */
      directive: components['schemas']['DirectiveNameDto'] | null;
      kind: components['schemas']['LinkKind'];
      /** @description Số, ký hiệu văn bản kia */
      number: string;
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
    MailKind: 'follow_up' | 'digest' | 'audit_anchor';
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
    NewTokenDto: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      name: string;
      /** @description Chỉ hiện một lần; gửi trong tiêu đề `Authorization: Bearer …` */
      secret: string;
    };
    NotedStepDto: {
      note: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
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
    NoticeKind: 'reminder' | 'overdue' | 'escalation' | 'review' | 'new_term';
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
    Permission:
      | 'assignment.write'
      | 'directive.write'
      | 'intake.write'
      | 'unit.write'
      | 'person.write'
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
    PlainStepDto: {
      note?: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
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
      /** @description Thuộc Thường trực */
      standing: boolean;
      unit: components['schemas']['NameDto'] | null;
    };
    ProgressDto: {
      /** @description Đã làm được gì */
      note: string;
      /** @description Ước lượng phần trăm hoàn thành */
      percent: number;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    ReasonedStepDto: {
      /** @description Lý do */
      reason: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
    ReassignmentDto: {
      /** @description Bắt buộc khi có nhiều cơ quan: co_leads hoặc unsettled */
      leadBasis?: components['schemas']['LeadBasis'];
      /** @description Cơ quan chủ trì mới */
      leads: string[];
      /** @description Lý do */
      reason: string;
      /** @description Phiên bản đang xem; khác phiên bản hiện tại thì không làm gì (409) */
      version?: number;
    };
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
    /** @enum {string} */
    Secrecy: 'none' | 'secret' | 'top_secret' | 'most_secret';
    SeenDto: {
      /** @description Phiên bản đang xem, nếu không gửi tiêu đề If-Match */
      version?: number;
    };
    SignInDto: {
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
    /** @enum {string} */
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
    StepDetailDto: {
      /** @description Đổi hạn cuối */
      lastDay?: components['schemas']['ChangedTermDto'];
      /** @description Chuyển cơ quan chủ trì */
      leads?: components['schemas']['ChangedLeadsDto'];
    };
    SuggestedUpperDto: {
      clause: string;
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
      percent: number | null;
      step: components['schemas']['Step'];
      to: components['schemas']['Lifecycle'];
    };
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
      name: string;
    };
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
      directiveNumber: string;
      /** Format: uuid */
      id: string;
      /** Format: date */
      lastDay: string | null;
    };
    /** @enum {string} */
    Urgency: 'normal' | 'urgent' | 'express';
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
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAssignments: {
    parameters: {
      query?: {
        directiveId?: string;
        /** @description Hạn cuối từ ngày */
        dueFrom?: string;
        /** @description Hạn cuối đến hết ngày */
        dueTo?: string;
        /** @description Nhiệm vụ gốc của việc giao đồng loạt. Mặc định chỉ liệt kê nhiệm vụ từng đơn vị phải làm, để không đếm hai lần. */
        groups?: 'exclude' | 'include';
        lifecycle?: components['schemas']['Lifecycle'];
        /** @description Chuyên viên theo dõi */
        officerId?: string;
        page?: number;
        /** @description Các nhiệm vụ con của một nhiệm vụ giao đồng loạt */
        parentId?: string;
        /** @description Phần việc của đơn vị ở `unitId`: chủ trì, phối hợp hoặc cả hai. Trễ hạn chỉ tính cho cơ quan chủ trì. */
        part?: 'lead' | 'coordinating' | 'any';
        /** @description Tìm trong số văn bản, mục, nội dung; không cần dấu */
        q?: string;
        size?: number;
        /** @description Trường sắp xếp, cách nhau bằng dấu phẩy, thêm - để giảm dần: lastDay, clause, assignedAt, updatedAt */
        sort?: string;
        /** @description Tình trạng thời hạn lúc hỏi */
        timing?: 'overdue' | 'due_soon' | 'on_track' | 'no_deadline' | 'born_overdue' | 'on_time' | 'late';
        /** @description Nhiệm vụ của đơn vị này; xem `part` */
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
      header?: never;
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
    };
  };
  declineAssignment: {
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
  reportProgress: {
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
    };
  };
  reassignAssignment: {
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
    };
  };
  receiveAssignment: {
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
    };
  };
  reopenAssignment: {
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
    };
  };
  resumeAssignment: {
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
    };
  };
  returnAssignment: {
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
    };
  };
  submitAssignment: {
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
    };
  };
  suspendAssignment: {
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
    };
  };
  withdrawAssignment: {
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
      header?: never;
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
      header?: never;
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
      header?: never;
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
        directiveId?: string;
        /** @description Hạn cuối từ ngày */
        dueFrom?: string;
        /** @description Hạn cuối đến hết ngày */
        dueTo?: string;
        /** @description Nhiệm vụ gốc của việc giao đồng loạt. Mặc định chỉ liệt kê nhiệm vụ từng đơn vị phải làm, để không đếm hai lần. */
        groups?: 'exclude' | 'include';
        lifecycle?: components['schemas']['Lifecycle'];
        /** @description Chuyên viên theo dõi */
        officerId?: string;
        /** @description Các nhiệm vụ con của một nhiệm vụ giao đồng loạt */
        parentId?: string;
        /** @description Phần việc của đơn vị ở `unitId`: chủ trì, phối hợp hoặc cả hai. Trễ hạn chỉ tính cho cơ quan chủ trì. */
        part?: 'lead' | 'coordinating' | 'any';
        /** @description Tìm trong số văn bản, mục, nội dung; không cần dấu */
        q?: string;
        /** @description Trường sắp xếp, cách nhau bằng dấu phẩy, thêm - để giảm dần: lastDay, clause, assignedAt, updatedAt */
        sort?: string;
        /** @description Tình trạng thời hạn lúc hỏi */
        timing?: 'overdue' | 'due_soon' | 'on_track' | 'no_deadline' | 'born_overdue' | 'on_time' | 'late';
        /** @description Nhiệm vụ của đơn vị này; xem `part` */
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
    };
  };
  importTaskList: {
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
      header?: never;
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
}
