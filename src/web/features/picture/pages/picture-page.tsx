import PrinterOutlined from '@ant-design/icons/PrinterOutlined';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { QueryPage } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import { type Picture, usePicture } from '../api/picture';
import { BucketTotals } from '../components/bucket-totals';
import { DirectiveFigures } from '../components/directive-figures';
import { DueNext } from '../components/due-next';
import { Headline } from '../components/headline';
import { LateUnits } from '../components/late-units';
import { OverdueAges } from '../components/overdue-ages';
import { Trend } from '../components/trend';
import '../picture.css';

/** Everything in one page that fits a sheet of paper: what is late, who answers for it, where it goes. */
export function Page(): ReactNode {
  const [params] = useSearchParams();
  const unitId = params.get('unitId') ?? undefined;
  const directiveId = params.get('directiveId') ?? undefined;
  const query = usePicture({ ...(unitId ? { unitId } : {}), ...(directiveId ? { directiveId } : {}) });
  return <QueryPage query={query}>{(picture) => <Sheet picture={picture} />}</QueryPage>;
}

function Sheet({ picture }: { readonly picture: Picture }): ReactNode {
  const { t } = useI18n();
  return (
    <div className="picture">
      <PageTitle title={t('picture.title')}>
        <ScopeNote scope={picture.scope} />
        <span className="hint">{t('picture.at', { at: formatMoment(picture.at) })}</span>
        <Button className="no-print" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('picture.print')}
        </Button>
      </PageTitle>
      <Headline picture={picture} />
      {picture.totals.total > 0 && (
        <>
          <BucketTotals picture={picture} />
          <div className="picture-columns">
            <div>
              {picture.scope.unit === null && <LateUnits picture={picture} />}
              <OverdueAges picture={picture} />
              <DirectiveFigures picture={picture} />
            </div>
            <div>
              <Trend picture={picture} />
              <DueNext picture={picture} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}

/** Whose part the picture shows, where it is not everything. */
function ScopeNote({ scope: { unit, directive } }: Pick<Picture, 'scope'>): ReactNode {
  const { t } = useI18n();
  if (!unit && !directive) return null;
  return (
    <span className="scope-note">
      {unit && t('picture.ofUnit', { name: unit.name })}
      {unit && directive && ' · '}
      {directive && <Link to={`/directives/${directive.id}`}>{directive.number}</Link>}
    </span>
  );
}
