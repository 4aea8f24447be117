/** The public home page. */
const home = {
  title: 'La santé au travail de vos équipes, en quelques gestes',
  lead: 'Déclarez vos salariés, comprenez leur suivi, sachez ce qui est à faire et pour quand.',
};
export default home;
