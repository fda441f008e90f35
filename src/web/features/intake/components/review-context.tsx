import { createContext, useContext } from 'react';
import type { Intake } from '../api/shapes';
import type { Review } from '../api/review';
import type { Unsaved } from '../api/unsaved';

/** What the fields of the review page share. */
export interface ReviewMeans {
  readonly intake: Intake;
  readonly review: Review;
  /** Whether an edit is on its way. */
  readonly saving: boolean;
  readonly unsaved: Unsaved;
}

export const ReviewContext = createContext<ReviewMeans | null>(null);

export function useReviewMeans(): ReviewMeans {
  const means = useContext(ReviewContext);
  if (!means) throw new Error('outside of a review');
  return means;
}
