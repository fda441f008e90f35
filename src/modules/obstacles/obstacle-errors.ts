import { DomainError } from '../../common/errors/domain-error.js';
import { forbidden } from '../access/index.js';

/** The same answer for what is not there and for what is not to be seen. */
export const obstacleNotFound = (): DomainError =>
  new DomainError('not_found', 'OBSTACLE.NOT_FOUND', {
    title: 'No such obstacle',
    detail: 'Không có khó khăn, vướng mắc này, hoặc bạn không có quyền xem.',
  });

export const notRaisedByYou = (): DomainError =>
  forbidden(
    'Chỉ cơ quan chủ trì, cơ quan phối hợp hoặc Văn phòng được báo cáo khó khăn, vướng mắc của nhiệm vụ.',
  );

export const notHandledByYou = (): DomainError =>
  forbidden(
    'Chỉ bên đang được chờ, đơn vị đã báo cáo khó khăn hoặc Văn phòng được chuyển hoặc khép lại khó khăn, vướng mắc này.',
  );

export const assignmentNotOpen = (): DomainError =>
  new DomainError('conflict', 'OBSTACLE.ASSIGNMENT_NOT_OPEN', {
    title: 'The assignment is not open',
    detail: 'Nhiệm vụ đã kết thúc hoặc bị từ chối nên không nhận báo cáo khó khăn, vướng mắc.',
  });

export const closedAlready = (): DomainError =>
  new DomainError('conflict', 'OBSTACLE.CLOSED', {
    title: 'The obstacle is closed',
    detail: 'Khó khăn, vướng mắc này đã khép lại. Hãy tải lại để xem kết quả.',
  });

export const invalidParty = (detail: string, pointer = '/waitingFor'): DomainError =>
  new DomainError('invalid', 'OBSTACLE.INVALID', {
    title: 'The obstacle cannot wait for that party',
    detail: `Bên được chờ chưa hợp lệ: ${detail}.`,
    errors: [{ pointer, detail }],
  });
