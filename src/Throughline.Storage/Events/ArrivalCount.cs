namespace Throughline.Storage.Events;

/// <summary>Counts events and rows as they arrive. Rows are counted as they change, which is exact as long as they ascend.</summary>
internal sealed class ArrivalCount
{
    private long _lastRow = -1;
    private long _lastNewRow = -1;

    /// <summary>Events that were certainly new.</summary>
    internal long NewEvents { get; private set; }

    /// <summary>Events that may have been there.</summary>
    internal long DoubtfulEvents { get; private set; }

    /// <summary>Rows with an event.</summary>
    internal long Rows { get; private set; }

    /// <summary>Rows with an event that was certainly new.</summary>
    internal long NewRows { get; private set; }

    /// <summary>Whether no row came after a later one.</summary>
    internal bool Ascending { get; private set; } = true;

    internal void Add(long row, bool isNew)
    {
        if (row < _lastRow) Ascending = false;
        if (row != _lastRow) Rows++;
        _lastRow = row;
        if (!isNew)
        {
            DoubtfulEvents++;
            return;
        }

        NewEvents++;
        if (row != _lastNewRow) NewRows++;
        _lastNewRow = row;
    }
}
