using Throughline.Journeys;

namespace Throughline.Storage.Events;

/// <summary>Where an event stood, in one number: 19 bits for the rank of the file's name, 36 for the row (68 thousand million), 8 for the part.</summary>
internal static class Place
{
    internal const int PartBits = 8;
    internal const int RowBits = 36;
    internal const long LargestRow = (1L << RowBits) - 1;
    internal const int LargestRank = (1 << 19) - 1;

    internal static long Of(int rank, long row, byte part) => ((long)rank << (RowBits + PartBits)) | (row << PartBits) | part;

    internal static WorkspaceException TooManyFiles(int names) =>
        new(Problem.NoSpace, $"The store holds files of {names} names; {LargestRank + 1} is the most it can put in order. Join the files before importing them.");
}
