import { THESAURUS } from '~/domain/declarations/thesaurus';
import { SESSION_FORMATS } from '~/domain/sessions/kinds';
import { NAF_SECTION_NAMES } from '~/domain/shared/naf-sections';
import type { FormState } from '~/http/parse-form.server';
import type { StaffTheme } from '~/services/sessions/staff/edit-theme.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Checkbox, Checkboxes } from '../../kit/choices';
import { ErrorSummary } from '../../kit/error-summary';
import { Page } from '../../kit/page';
import { Textarea, TextInput } from '../../kit/text-input';

interface ThemeEditProps {
  theme: StaffTheme;
  form?: FormState;
  errors?: string[];
}

/** Codes that a theme may be advised for: those in force, each once, in the order of the thesaurus. */
const CODES = [...new Set(THESAURUS.filter(({ sensitive }) => !sensitive).map(({ code }) => code))];

/** A theme: its words in both languages, what it takes, and to whom it is advised. */
export function ThemeEditPage({ theme, form, errors }: ThemeEditProps) {
  const { t, format } = useI18n();
  const euros = theme.priceCents === 0 ? '' : format.money(theme.priceCents).replace(/[^\d,.]/g, '');
  return (
    <Page
      title={t('themes:edit')}
      lead={t('themes:editLead')}
      crumbs={[
        { label: t('board:title'), href: paths.sessionBoard() },
        { label: t('themes:title'), href: paths.themes() },
      ]}
    >
      <ErrorSummary form={form} errors={errors} />
      <form method="post" action={paths.themeEdit(theme.code)} className="form" noValidate>
        <input type="hidden" name="version" value={form?.values.version ?? theme.version} />
        <Card>
          <div className="pairs">
            <TextInput name="nameFr" label={t('themes:nameFr')} value={theme.nameFr} form={form} />
            <TextInput name="nameEn" label={t('themes:nameEn')} value={theme.nameEn} form={form} />
          </div>
          <div className="pairs">
            <Textarea
              name="audienceFr"
              label={t('themes:audienceFr')}
              value={theme.audienceFr}
              form={form}
              optional
            />
            <Textarea
              name="audienceEn"
              label={t('themes:audienceEn')}
              value={theme.audienceEn}
              form={form}
              optional
            />
          </div>
          <div className="pairs">
            <Textarea name="goalsFr" label={t('themes:goalsFr')} value={theme.goalsFr} form={form} optional />
            <Textarea name="goalsEn" label={t('themes:goalsEn')} value={theme.goalsEn} form={form} optional />
          </div>
        </Card>
        <Card>
          <TextInput
            name="minutes"
            label={t('themes:minutes')}
            inputMode="numeric"
            width={8}
            suffix={t('themes:minutesUnit')}
            value={String(theme.durationMinutes)}
            form={form}
          />
          <div className="pairs">
            <TextInput
              name="min"
              label={t('themes:min')}
              inputMode="numeric"
              width={4}
              value={String(theme.minSeats)}
              form={form}
            />
            <TextInput
              name="max"
              label={t('themes:max')}
              inputMode="numeric"
              width={4}
              value={String(theme.maxSeats)}
              form={form}
            />
          </div>
          <Checkboxes
            name="formats"
            label={t('themes:formats')}
            values={theme.formats}
            choices={SESSION_FORMATS.map((value) => ({ value, label: t(`sessions:format.${value}`) }))}
            form={form}
            inline
          />
          <TextInput
            name="price"
            label={t('themes:price')}
            hint={t('themes:priceHint')}
            inputMode="decimal"
            width={8}
            suffix={t('themes:euros')}
            value={euros}
            form={form}
            optional
          />
          <Checkbox name="active" label={t('themes:active')} checked={theme.active} form={form} />
        </Card>
        <Card>
          <Checkboxes
            name="exposures"
            label={t('themes:exposures')}
            values={theme.exposures}
            choices={CODES.map((value) => ({ value, label: t(`thesaurus:exposures.${value}.label`) }))}
            form={form}
            optional
          />
        </Card>
        <Card>
          <Checkboxes
            name="sections"
            label={t('themes:sections')}
            values={theme.nafSections}
            choices={Object.entries(NAF_SECTION_NAMES).map(([value, label]) => ({
              value,
              label: `${value} · ${label}`,
            }))}
            form={form}
            optional
          />
        </Card>
        <div className="row">
          <Button>{t('themes:save')}</Button>
          <a href={paths.themes()}>{t('themes:title')}</a>
        </div>
      </form>
    </Page>
  );
}
