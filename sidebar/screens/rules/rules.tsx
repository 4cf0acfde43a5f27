import { Header } from '../../parts/header';

export function RulesScreen() {
  return <Header screen="rules" />;
}
