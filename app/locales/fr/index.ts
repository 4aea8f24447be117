// One line per namespace, sorted. The name is the namespace: t('shell:nav.home').
export { default as access } from './access/access';
export { default as declaration } from './declarations/declaration';
export { default as demo } from './shared/demo';
export { default as errors } from './shared/errors';
export { default as fields } from './shared/fields';
export { default as help } from './shared/help';
export { default as home } from './shared/home';
export { default as kit } from './shared/kit';
export { default as kitpage } from './shared/kitpage';
export { default as legal } from './shared/legal';
export { default as mail } from './shared/mail';
export { default as shell } from './shared/shell';
export { default as suivi } from './declarations/suivi';
export { default as thesaurus } from './declarations/thesaurus';
export { default as workers } from './declarations/workers';
