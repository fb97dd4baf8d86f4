using Throughline.Journeys;

namespace Throughline.Sources.Containers;

/// <summary>Counts what one user's file unpacks to and stops when it passes the limits.</summary>
internal sealed class UnpackBudget(UnpackLimits limits, string name, long packedBytes)
{
    private long _unpacked;

    public long Unpacked => _unpacked;

    public void Spend(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > limits.TotalBytes)
            throw Refuse($"unpacks to more than {limits.TotalBytes:N0} bytes");
        if (_unpacked > limits.RatioFreeBytes && _unpacked / limits.Ratio > packedBytes)
            throw Refuse($"unpacks to more than {limits.Ratio} times its size");
    }

    private WorkspaceException Refuse(string what) => new(
        Problem.BadInput,
        $"{name}: {what}, as archives made to fill a disk do; nothing was read. If it is genuine, unpack it yourself and import the unpacked files.");
}
