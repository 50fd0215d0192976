import { useId, useState } from "react";

/** A place to drop files, and the same by keyboard: a file chooser. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <label htmlFor={id}>
        Drop CSV or Excel files here, or choose them (ODS and Parquet too; up to 100 MB each)
      </label>
      <input
        id={id}
        type="file"
        multiple
        accept=".csv,.xlsx,.ods,.txt,.tsv,.parquet"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </div>
  );
}
