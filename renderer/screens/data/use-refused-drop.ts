import { useEffect, useEffectEvent } from 'react';

/** Files dropped where nothing takes them: a browser would leave the page for them. They are refused in words instead. */
export function useRefusedDrop(onRefused: () => void): void {
  const refuse = useEffectEvent(onRefused);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      refuse();
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
}
