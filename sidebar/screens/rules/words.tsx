import { Header } from '../../parts/header';

export function WordsScreen() {
  return <Header screen="words" />;
}
