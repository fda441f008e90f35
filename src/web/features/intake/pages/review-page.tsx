import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { QueryPage } from '../../../components/query-view';
import { useIntake } from '../api/intakes';
import { ReviewSheet } from '../components/review-sheet';
import '../intake.css';

export function Page(): ReactNode {
  const { id = '' } = useParams();
  return (
    <QueryPage query={useIntake(id)}>{(intake) => <ReviewSheet key={intake.id} intake={intake} />}</QueryPage>
  );
}
