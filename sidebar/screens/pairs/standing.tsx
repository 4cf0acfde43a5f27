import { Header } from '../../parts/header';

export function StandingScreen() {
  return <Header screen="standing" />;
}
