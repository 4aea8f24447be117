import { enhancements } from './enhance';

for (const element of document.querySelectorAll<HTMLElement>('[data-enhance]')) {
  for (const name of (element.dataset.enhance ?? '').split(' ')) {
    enhancements[name]?.().then((module) => module.default(element));
  }
}
