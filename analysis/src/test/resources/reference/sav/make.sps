* Makes the small files that the reader of SPSS files is held against, in every form of SAVE.
* Run as: pspp make.sps
DATA LIST LIST NOTABLE /id (F5) 满意度总体评价 (F1) rating (F8.2) code (A3) city (A20) story (A600)
  born (DATE11) seen (DATETIME20) clock (TIME8)
  spent (DTIME12) a1 (F1) a2 (F1) a3 (F1) c1 (F2) c2 (F2) w (F8.3).
BEGIN DATA
1 5 1.5 "m" "北京市" "first" "01-JAN-1990" "22-NOV-2026 18:30:15" 09:30:00 "1 02:00:00" 1 0 1 1 2 0.75
2 4 -7 "f" "Sao Paulo, Brazil" "second" "29-FEB-2000" "01-JAN-1970 00:00:00" 23:59:59 "0 00:05:00" 0 0 0 2 99 1.25
3 9 99 "x" "none" "third" "15-OCT-1890" "31-DEC-1999 23:59:59" 00:00:01 "12 00:00:00" 1 1 0 . . 1
4 . 123456.789 "" "" "" . . . . . . . 99 1 2
5 1 300 "f" "上海" "fifth" "24-DEC-1582" "22-NOV-2026 00:00:00" 12:00:00 "0 23:00:00" 0 1 1 3 3 .5
END DATA.
DO IF id = 2.
COMPUTE story = CONCAT(RPAD('begin', 250, 'a'), RPAD('middle', 200, 'b'), 'end 满意').
END IF.
VARIABLE LABELS id 'Serial number' 满意度总体评价 '您对我们的总体满意度如何？' city 'Where do you live, and how long?' a1 'Phone' a2 'Shop' a3 'Web'.
VALUE LABELS 满意度总体评价 5 '很满意' 4 '满意' 3 '一般' 2 '不满意' 1 '很不满意' 9 '说不清'
  /rating -7 'refused' 1.5 'one and a half'
  /code 'm' 'male' 'f' 'female' 'x' 'not told'
  /city '北京市' 'Beijing' 'none' 'nothing said'
  /c1 c2 1 'bus' 2 'metro' 3 'bike' 99 'none'.
MISSING VALUES 满意度总体评价 (9) rating (LO THRU -1, 99) code ('x') city ('none') c1 c2 (98, 99) a1 (7 THRU HI).
VARIABLE LEVEL 满意度总体评价 (ORDINAL) rating (SCALE) code (NOMINAL).
MRSETS
  /MDGROUP NAME=$channel LABEL='Which channels did you use?' VARIABLES=a1 a2 a3 VALUE=1
  /MDGROUP NAME=$kinds CATEGORYLABELS=COUNTEDVALUES LABELSOURCE=VARLABEL VARIABLES=a1 a2 VALUE=1
  /MCGROUP NAME=$travel LABEL='How do you travel?' VARIABLES=c1 c2.
WEIGHT BY w.
SAVE OUTFILE='forms.sav' /COMPRESSED.
SAVE OUTFILE='forms-uncompressed.sav' /UNCOMPRESSED.
SAVE OUTFILE='forms-zlib.zsav' /ZCOMPRESSED.
DISPLAY DICTIONARY.
MRSETS /DISPLAY NAME=ALL.
