/** The packages that the app is built from, with next to nothing made of them: the floor for the app. */
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Route, Routes } from 'react-router';
import { create } from 'zustand';

interface State {
  readonly doneIds: readonly number[];
  readonly toggle: (id: number) => void;
}

const useStore = create<State>()((set) => ({
  doneIds: [],
  toggle: (id) =>
    set(({ doneIds }) => ({
      doneIds: doneIds.includes(id) ? doneIds.filter((other) => other !== id) : [...doneIds, id],
    })),
}));

const ids = Array.from({ length: 20 }, (_, index) => index + 1);

function List() {
  const { doneIds, toggle } = useStore();
  return (
    <main>
      <h1>
        {doneIds.length} of {ids.length} done
      </h1>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={doneIds.includes(id)} onChange={() => toggle(id)} />
              Milestone {id}
            </label>
          </li>
        ))}
      </ul>
      <Link to="/other">Other</Link>
    </main>
  );
}

function Other() {
  return <Link to="/">List</Link>;
}

const root = document.getElementById('app');
if (!root) throw new Error('The page lacks its root element');
createRoot(root).render(
  <BrowserRouter>
    <Routes>
      <Route path="/" element={<List />} />
      <Route path="/other" element={<Other />} />
    </Routes>
  </BrowserRouter>,
);
